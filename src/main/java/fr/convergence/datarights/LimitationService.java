package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.SharingStop;
import fr.convergence.database.DatabaseContext;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.register.StatementChanges;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that are frozen at the person's request: kept, but nothing is written in them and nothing of them is shared (RGPD, article 18). */
@Service
@Transactional
public class LimitationService implements SharingStop {

    /** What whoever writes in a frozen file is told. */
    public static final String FROZEN = "Ce dossier est gelé à la demande de la personne : rien ne s'y écrit tant que le DPO n'a pas levé la limitation.";

    private static final SealedColumn WHY = new SealedColumn("data_limitation", "lifted_why");

    private final JdbcClient database;
    private final Vault vault;
    private final StatementChanges changes;
    private final ProgrammeClock clock;
    private final DatabaseContext context;

    LimitationService(JdbcClient database, Vault vault, StatementChanges changes, ProgrammeClock clock, DatabaseContext context) {
        this.database = database;
        this.vault = vault;
        this.changes = changes;
        this.clock = clock;
        this.context = context;
    }

    /** Whether the file is frozen now. */
    @Transactional(readOnly = true)
    public boolean isFrozen(String reference) {
        return since(reference).isPresent();
    }

    /** Since when the file is frozen; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> since(String reference) {
        return context.beyondReach(() -> database.sql("select set_on from data_limitation where reference = :reference and lifted_on is null")
                .param("reference", reference).query(LocalDate.class).optional());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stops(String reference) {
        return isFrozen(reference);
    }

    /** Freezes a file; frozen twice, it is frozen once. */
    void set(String reference, String request, String by) {
        var set = database.sql("""
                        insert into data_limitation (id, reference, request, set_by, set_on) values (:id, :reference, :request, :by, :today)
                        on conflict (reference) where lifted_on is null do nothing
                        """)
                .param("id", UUID.randomUUID()).param("reference", reference).param("request", request).param("by", by).param("today", clock.today())
                .update();
        if (set > 0) {
            changes.tell("DataLimitation/" + request, reference, "insert", "setOn");
        }
    }

    /**
     * Lifts the limitation that a request set, on all files of the person.
     *
     * @param toldOn day on which the person was told, before it (RGPD, article 18, paragraphe 3)
     * @throws Refusal when she is told later, or the file is not frozen
     */
    void lift(String request, LocalDate toldOn, String why, String by) {
        Refusal.when(toldOn.isAfter(clock.today()), "La personne est prévenue avant la levée : indiquez un jour passé.");
        var lifted = context.beyondReach(() -> database.sql("""
                        update data_limitation set lifted_by = :by, lifted_on = :today, lifted_why = :why, told_on = :told
                        where request = :request and lifted_on is null
                        returning reference
                        """)
                .param("by", by).param("today", clock.today()).param("why", why == null ? null : vault.seal(WHY, why)).param("told", toldOn).param("request", request)
                .query(String.class).list());
        lifted.forEach(reference -> changes.tell("DataLimitation/" + request, reference, "update", "liftedOn", "liftedWhy", "toldOn"));
        Refusal.when(lifted.isEmpty(), "Ce dossier n'est plus gelé : actualisez la page.");
    }
}

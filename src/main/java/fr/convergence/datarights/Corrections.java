package fr.convergence.datarights;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.parcours.Identity;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.register.StatementChanges;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrects who somebody is, and keeps what was there before (RGPD, article 16). */
@Component
class Corrections {

    private static final int SHORTEST = 10;
    private static final SealedColumn BEFORE = new SealedColumn("data_rectification", "before");
    private static final SealedColumn AFTER = new SealedColumn("data_rectification", "after");
    private static final SealedColumn REFERRAL_REACH = new SealedColumn("referral", "reach_via");

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ParcoursService parcours;
    private final JdbcClient database;
    private final Vault vault;
    private final StatementChanges changes;
    private final ProgrammeClock clock;

    Corrections(ParcoursService parcours, JdbcClient database, Vault vault, StatementChanges changes, ProgrammeClock clock) {
        this.parcours = parcours;
        this.database = database;
        this.vault = vault;
        this.changes = changes;
        this.clock = clock;
    }

    void correct(DataRequestView request, Execution done, String by) {
        Refusal.when(done.field() == null, "Choisissez l'information à corriger.");
        if (done.field() == RectifiedField.OTHER) {
            Refusal.when(done.corrected() == null || done.corrected().strip().length() < SHORTEST,
                    "Notez où l'information a été corrigée, ce qui était écrit et ce qui est écrit maintenant.");
            note(request, done.field(), null, done.corrected(), by);
            return;
        }
        Refusal.when(done.newValue() == null || done.newValue().isBlank(), "Indiquez la valeur exacte.");
        Refusal.when(parcours.views(List.of(request.reference())).isEmpty(),
                "Cette personne n'a pas encore de parcours : corrigez l'orientation elle-même, puis notez-le sous « Autre information ».");
        var before = parcours.view(request.reference()).person();
        var value = done.newValue().strip();
        var after = corrected(before, done.field(), value);
        parcours.rectify(request.reference(), after);
        referrals(request.reference(), done.field(), after);
        note(request, done.field(), text(before, done.field()), value, by);
    }

    /** Her referrals keep who she is as it was said on the first day. */
    private void referrals(String reference, RectifiedField field, Identity after) {
        var corrected = database.sql("""
                        update referral set first_name = :first, last_name = :last, birth_date = :birth, phone = :phone, reach_via = :via, language = :language,
                               version = version + 1
                        where person_id = (select person_id from parcours where reference = :reference)
                        returning reference
                        """)
                .param("first", after.firstName()).param("last", after.lastName()).param("birth", after.birthDate()).param("phone", after.phone())
                .param("via", sealed(REFERRAL_REACH, after.reachVia())).param("language", after.language()).param("reference", reference)
                .query(String.class).list();
        corrected.forEach(referral -> changes.tell("Referral/" + referral, reference, "update", field.name()));
    }

    private static Identity corrected(Identity before, RectifiedField field, String value) {
        return new Identity(
                field == RectifiedField.FIRST_NAME ? value : before.firstName(),
                field == RectifiedField.LAST_NAME ? value : before.lastName(),
                field == RectifiedField.BIRTH_DATE ? day(value) : before.birthDate(),
                field == RectifiedField.PHONE ? value : before.phone(),
                field == RectifiedField.REACH_VIA ? value : before.reachVia(),
                field == RectifiedField.LANGUAGE ? value : before.language());
    }

    private static String text(Identity identity, RectifiedField field) {
        return switch (field) {
            case FIRST_NAME -> identity.firstName();
            case LAST_NAME -> identity.lastName();
            case BIRTH_DATE -> identity.birthDate().toString();
            case PHONE -> identity.phone();
            case REACH_VIA -> identity.reachVia();
            case LANGUAGE -> identity.language();
            case OTHER -> null;
        };
    }

    private static LocalDate day(String value) {
        try {
            return value.contains("/") ? LocalDate.parse(value, AS_WRITTEN) : LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("Écrivez la date de naissance comme 17/05/1988.");
        }
    }

    private void note(DataRequestView request, RectifiedField field, String before, String after, String by) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into data_rectification (id, reference, request, field, before, after, corrected_by, corrected_on)
                        values (:id, :reference, :request, :field, :before, :after, :by, :today)
                        """)
                .param("id", id).param("reference", request.reference()).param("request", request.number()).param("field", field.name())
                .param("before", sealed(BEFORE, before)).param("after", sealed(AFTER, after)).param("by", by).param("today", clock.today())
                .update();
        changes.tell("DataRectification/" + id, request.reference(), "insert", field.name());
    }

    private String sealed(SealedColumn column, String text) {
        return text == null ? null : vault.seal(column, text);
    }
}

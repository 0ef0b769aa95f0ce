package fr.convergence.demo;

import fr.convergence.calendar.WorkingDays;
import fr.convergence.engine.rehearsal.Rehearsal;
import fr.convergence.engine.rights.AccessLog;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Three emergency accesses in one worksite: examined, to be examined, open now. */
@Component
@Conditional(WhenDemo.class)
class DemoEmergencies {

    private static final String SIAE = "aci-canal";

    private final Rehearsal rehearsal;
    private final AccessLog log;
    private final WorkingDays workingDays;

    DemoEmergencies(Rehearsal rehearsal, AccessLog log, WorkingDays workingDays) {
        this.rehearsal = rehearsal;
        this.log = log;
        this.workingDays = workingDays;
    }

    void schedule(DemoPlay play, LocalDate today) {
        open(play, workingDays.onOrBefore(today.minusDays(12)), "luc.logement", "DEADLINE", "Le dossier de logement part ce soir et le fil rouge est absent jusqu'à lundi.");
        open(play, workingDays.onOrBefore(today.minusDays(2)), "eva.emploi", "REPLACEMENT", "Je remplace le fil rouge, absent ce matin, au rendez-vous avec un employeur.");
        open(play, today, "omar.cip", "REPLACEMENT", "Léa est absente aujourd'hui et la personne attend à l'accueil avec un courrier urgent.");
    }

    private void open(DemoPlay play, LocalDate day, String account, String reason, String words) {
        play.on(day, () -> play.someoneOf(Story.PLAN, SIAE).ifPresent(reference -> {
            rehearsal.start("breakglass", account, Map.of("reference", reference, "siae", SIAE, "reason", reason, "words", words));
            log.read(account, reference, "dossier");
        }));
    }
}

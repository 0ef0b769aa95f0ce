package fr.convergence.pass;

import fr.convergence.directory.SiaeKind;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a PASS IAE may be suspended, for how long, and when it may be closed for it. */
@Component
class SuspensionRules {

    private final PassRules rules;

    SuspensionRules(PassRules rules) {
        this.rules = rules;
    }

    /** Latest last day, included, of a suspension that starts on that day, by the rules of the day it is declared. */
    Reckoned maxEnd(LocalDate start, LocalDate declaredOn) {
        var limit = rules.suspensionLimit(declaredOn);
        var last = limit.lastDay(start);
        return new Reckoned(last, List.of("Une suspension commencée le " + French.day(start) + " finit au plus tard le " + French.day(last)
                + ". " + limit.source() + "."));
    }

    /**
     * Refuses a suspension that the rules of its day do not allow.
     *
     * @param lastHire first day of the last contract; null when there was none
     */
    void check(Pass pass, Suspension asked, SiaeKind kind, LocalDate lastHire) {
        var today = asked.declaredOn();
        Refusal.when(pass.suspensionOn(today).isPresent(), "Le PASS IAE est déjà suspendu.");
        Refusal.unless(pass.isInProgressOn(today), "Le PASS IAE n'est pas en cours : il ne se suspend pas.");
        Refusal.unless(pass.isInProgressOn(asked.startsOn()), "La suspension commence entre le " + French.day(pass.startsOn()) + " et le "
                + French.day(pass.endsOn()) + ", dates du PASS IAE.");
        Refusal.when(asked.startsOn().isAfter(today), "Une suspension ne commence pas dans l'avenir : déclarez-la le jour venu.");
        var oldest = today.minusDays(rules.parameter("retroactivityDays", today));
        Refusal.when(asked.startsOn().isBefore(oldest), "Une suspension se déclare au plus tard un an après : elle commence au plus tôt le "
                + French.day(oldest) + ".");
        Refusal.when(lastHire != null && asked.startsOn().isBefore(lastHire),
                "La suspension ne commence pas avant le dernier contrat, qui commence le " + French.day(lastHire) + ".");
        pass.suspensions().forEach(other -> Refusal.unless(asked.startsOn().isAfter(other.endsOn()),
                "La suspension précédente finit le " + French.day(other.endsOn()) + " : celle-ci commence après."));
        Refusal.when(asked.endsOn().isBefore(asked.startsOn()), "La suspension finit avant de commencer : corrigez les dates.");
        var max = maxEnd(asked.startsOn(), today);
        Refusal.when(asked.endsOn().isAfter(max.day()), String.join(" ", max.why()));
        checkReason(asked, kind);
    }

    private void checkReason(Suspension asked, SiaeKind kind) {
        var row = rules.suspensionReason(asked.reason(), kind, asked.declaredOn());
        Refusal.unless((Boolean) row.get("open"), "Le motif « " + asked.reason().label() + " » ne peut pas être choisi. " + row.get("source") + ".");
        Refusal.when((Boolean) row.get("explanation") && (asked.explanation() == null || asked.explanation().isBlank()),
                "Ce motif demande une explication : écrivez-la.");
        if (asked.reason() == SuspensionReason.CONTRACT_SUSPENDED) {
            checkContract(asked);
        }
    }

    /** «Plus de 15 jours»: from the sixteenth day on, the first one counted. */
    private void checkContract(Suspension asked) {
        var span = rules.contractSuspension(asked.declaredOn());
        var from = asked.startsOn().plusDays(span.amount());
        Refusal.when(asked.declaredOn().isBefore(from), "Le contrat n'est pas encore suspendu depuis plus de " + span.amount()
                + " jours : la suspension du PASS IAE se déclare à partir du " + French.day(from) + ". " + span.source() + ".");
    }

    /** Whether the PASS may be closed today after a long suspension (R5132-1-3), with every obstacle. */
    Finding closability(Pass pass, ClosureFacts facts, LocalDate today) {
        var obstacles = new ArrayList<String>();
        if (!pass.endsOn().isAfter(today)) {
            obstacles.add("Le PASS IAE finit aujourd'hui ou est déjà fini : rien n'est à clore.");
        }
        if (longSuspension(pass, facts, today).isEmpty()) {
            obstacles.add("Aucune suspension assez longue et sans embauche depuis : "
                    + rules.closure(rules.mode(today), today).source() + ".");
        }
        var days = rules.parameter("applicationDays", today);
        if (facts.pendingApplications().stream().anyMatch(on -> !on.isBefore(today.minusDays(days)))) {
            obstacles.add("Une candidature déposée depuis " + days + " jours au plus attend une réponse.");
        }
        if (facts.contractEnds().stream().anyMatch(end -> end == null || !end.isBefore(today))) {
            obstacles.add("Un contrat est encore en cours.");
        }
        return Finding.of(obstacles, "Le PASS peut être clos, après examen de la situation : " + rules.closure(rules.mode(today), today).source() + ".");
    }

    /** The suspension for which the PASS may be closed: it lasted longer than the rule says and no hire came after it. */
    Optional<Suspension> longSuspension(Pass pass, ClosureFacts facts, LocalDate today) {
        var span = rules.closure(rules.mode(today), today);
        return pass.suspensions().stream()
                .filter(suspension -> !suspension.startsOn().isAfter(today))
                .filter(suspension -> isLong(suspension, span, today))
                .filter(suspension -> facts.hires().stream().noneMatch(hire -> hire.isAfter(suspension.endsOn())))
                .reduce((first, last) -> last);
    }

    /**
     * Twelve months have run when the same day comes back (law, months); more than 365 days, counted as end minus start
     * (platform, days). A running suspension counts up to today, which is not over yet.
     */
    private static boolean isLong(Suspension suspension, Span span, LocalDate today) {
        var ended = suspension.endsOn().isBefore(today);
        if (span.unit() == Span.Unit.MONTHS) {
            var over = ended ? suspension.endsOn().plusDays(1) : today;
            return !over.isBefore(span.after(suspension.startsOn()));
        }
        var last = ended ? suspension.endsOn() : today;
        return last.isAfter(span.after(suspension.startsOn()));
    }
}

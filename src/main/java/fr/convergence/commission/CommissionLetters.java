package fr.convergence.commission;

import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.renewal.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is written to the person: when her file is examined and how to be heard, then what was decided and why. */
@Component
class CommissionLetters {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm");

    private static final String NEXT_DATE = "Vous recevrez la nouvelle date au moins %d jours avant.";

    private final NoticeService notices;
    private final StaffDirectory staff;
    private final CommissionRules rules;

    CommissionLetters(NoticeService notices, StaffDirectory staff, CommissionRules rules) {
        this.notices = notices;
        this.staff = staff;
        this.rules = rules;
    }

    void convocation(String reference, SessionView session) {
        var qualities = rules.qualities(session.siae());
        var paragraphs = new ArrayList<String>();
        if (session.sequence() > 0) {
            paragraphs.add("La séance est reportée : la date ci-dessous remplace celle que vous aviez reçue.");
        }
        paragraphs.add("La commission de renouvellement se réunit le " + French.day(session.heldOn()) + " à "
                + TIME.format(session.startsAt()) + ", " + session.place()
                + ". Elle dira ce qui est possible après le terme de votre contrat.");
        paragraphs.add("Autour de la table : " + session.seats().stream()
                .map(seat -> staff.nameOf(seat.titular()) + " (" + qualities.getOrDefault(seat.quality(), "Autre") + ")")
                .collect(Collectors.joining(", ")) + ", ou leur suppléant. Votre fil rouge présente le dossier ; il ne décide pas seul.");
        paragraphs.add("Avant la séance, vous lisez votre dossier avec votre fil rouge et vous pouvez compléter ce que vous y avez dit.");
        paragraphs.add("Vous pouvez vous faire entendre de la façon qui vous convient : en venant, par téléphone, par écrit, ou par la "
                + "personne de votre choix, qui parle pour vous ou vient avec vous. Un interprète est possible. Dites-le à votre fil rouge, "
                + "même la veille.");
        notices.letter(reference, "La commission examine votre dossier", paragraphs);
    }

    void moved(String reference, SessionView session) {
        notices.letter(reference, "La séance de la commission est annulée", List.of(
                "La séance du " + French.day(session.heldOn()) + " n'a pas lieu ce jour-là. Votre dossier sera examiné à la suivante.",
                NEXT_DATE.formatted(rules.parameter("convocationDays"))));
    }

    void deferred(String reference, SessionView session) {
        notices.letter(reference, "Votre dossier sera examiné à une autre séance", List.of(
                "La commission s'est réunie le " + French.day(session.heldOn()) + ", mais aucun des membres présents ne pouvait prendre part "
                        + "à la décision qui vous concerne. Rien n'est décidé : votre contrat actuel vaut jusqu'à son terme.",
                NEXT_DATE.formatted(rules.parameter("convocationDays"))));
    }

    /** @return identifier of the letter */
    UUID decision(DecisionView decision) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("La commission s'est réunie le " + French.day(decision.decidedOn()) + ". " + sentence(decision));
        paragraphs.add("Motif : " + decision.reason().label() + ".");
        paragraphs.add(decision.explanation());
        if (decision.asked() != null) {
            paragraphs.add("Ce qui est demandé : " + decision.asked());
        }
        var agreed = decision.outcome() == Outcome.RENEWED ? "Ce qui est convenu : " : "Nous vous proposons : ";
        decision.actions().forEach(action -> paragraphs.add(agreed + action.action() + " (" + staff.nameOf(action.owner()) + "), au plus tard le "
                + French.day(action.dueOn()) + "."));
        if (decision.outcome() != Outcome.ADJOURNED) {
            paragraphs.add("Si vous n'êtes pas d'accord, vous pouvez demander un nouvel examen dans les "
                    + rules.parameter("contestDays") + " jours après la remise de ce courrier : par écrit ou de vive voix, à la direction "
                    + "ou à votre fil rouge. La personne de votre choix peut vous aider.");
        }
        paragraphs.add("Pour la commission : " + decision.deciders().stream().map(staff::nameOf).collect(Collectors.joining(", ")) + ".");
        return notices.letter(decision.reference(), "Décision de la commission", paragraphs);
    }

    private static String sentence(DecisionView decision) {
        return switch (decision.outcome()) {
            case RENEWED -> "Elle a décidé que votre contrat peut être renouvelé jusqu'au " + French.day(decision.until()) + ".";
            case TRANSFER -> "Elle vous recommande de poursuivre votre parcours dans une autre structure.";
            case EXIT_PREPARED -> "Elle a décidé que votre contrat ne sera pas renouvelé. La suite se prépare avec vous.";
            case ADJOURNED -> "Elle n'a pas encore décidé : il lui faut un complément. Votre contrat actuel vaut jusqu'à son terme.";
        };
    }
}

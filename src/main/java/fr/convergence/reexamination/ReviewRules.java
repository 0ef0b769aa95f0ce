package fr.convergence.reexamination;

import fr.convergence.commission.CommissionService;
import fr.convergence.commission.DecisionView;
import fr.convergence.directory.Staff;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalDecision;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What an answer must hold: the same reasons, ceilings and proposed actions as a decision of the commission. */
@Component
class ReviewRules {

    private final CommissionService commission;
    private final RenewalOutcomeService outcomes;
    private final ReexaminationCalendar calendar;

    ReviewRules(CommissionService commission, RenewalOutcomeService outcomes, ReexaminationCalendar calendar) {
        this.commission = commission;
        this.outcomes = outcomes;
        this.calendar = calendar;
    }

    void check(DecisionView decision, Review review, LocalDate until, String by, LocalDate today) {
        var length = calendar.parameter("explanationLength");
        Refusal.when(review.explanation() == null || review.explanation().strip().length() < length,
                "Expliquez votre réponse à la personne en une phrase au moins (" + length + " caractères).");
        if (review.revised()) {
            checkRevision(decision, review, until, by, today);
        }
        checkActions(decision, review, review.revised() ? review.outcome() : decision.outcome(), today);
    }

    private void checkRevision(DecisionView decision, Review review, LocalDate until, String by, LocalDate today) {
        Refusal.when(review.outcome() == null || review.outcome() == Outcome.ADJOURNED,
                "Un nouvel examen décide : choisissez ce que devient le contrat.");
        Refusal.when(review.outcome() == decision.outcome() && (until == null || until.equals(decision.until())),
                "C'est la décision de la commission : maintenez-la, ou décidez autre chose.");
        Refusal.unless(review.reason() != null && review.reason().explains(review.outcome()),
                "Choisissez un motif qui correspond à la décision.");
        outcomes.checkRevision(decision.file(), new RenewalDecision(decision.id(), decision.session(), review.outcome(), until, review.reason(),
                review.trainingEndsOn(), review.explanation(), by, today));
    }

    private void checkActions(DecisionView decision, Review review, Outcome outcome, LocalDate today) {
        for (var action : review.actions()) {
            Refusal.when(action.action() == null || action.action().isBlank() || action.owner() == null || action.dueOn() == null,
                    "Complétez chaque action : ce qui sera fait, qui s'en charge, et pour quand.");
            Refusal.when(action.dueOn().isBefore(today), "Une action se fait à partir d'aujourd'hui : choisissez une date à venir.");
        }
        Refusal.when(review.actions().isEmpty() && outcome != Outcome.RENEWED,
                "Quand le contrat n'est toujours pas renouvelé, proposez au moins une action et dites qui s'en charge.");
        var carers = commission.carers(decision.session()).stream().map(Staff::account).toList();
        Refusal.unless(carers.containsAll(review.actions().stream().map(OfferedAction::owner).toList()),
                "Choisissez dans la liste qui se charge de chaque action.");
    }
}

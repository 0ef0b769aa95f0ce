package fr.convergence.term;

import fr.convergence.parcours.French;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.RenewalFileSection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last review of the plan, right after the plan itself. */
@Component
@Order(25)
class PlanReviewSection implements RenewalFileSection {

    private final PlanReviewService reviews;

    PlanReviewSection(PlanReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public String title() {
        return "Revue du plan avec la personne";
    }

    @Override
    public List<String> lines(String reference) {
        return reviews.held(reference).stream().reduce((first, last) -> last).map(PlanReviewSection::lines).orElse(List.of());
    }

    private static List<String> lines(ReviewReport report) {
        return Stream.of(
                "Plan revu avec elle le " + French.day(report.heldOn()),
                "Ce qui est gardé : " + report.kept(),
                "Ce qui change : " + report.changes(),
                report.manner() == Manner.NOT_WISHED
                        ? "Elle n'a pas souhaité s'exprimer."
                        : "« " + report.words() + " » (" + report.manner().label() + ")").toList();
    }
}

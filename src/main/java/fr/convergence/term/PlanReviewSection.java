package fr.convergence.term;

import fr.convergence.parcours.French;
import fr.convergence.renewal.Line;
import fr.convergence.renewal.Manner;
import fr.convergence.renewal.RenewalFileSection;
import fr.convergence.renewal.Source;
import fr.convergence.renewal.SourceKind;
import java.util.List;
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
    public List<Line> lines(String reference) {
        return reviews.held(reference).stream().reduce((first, last) -> last).map(PlanReviewSection::lines).orElse(List.of());
    }

    private static List<Line> lines(ReviewReport report) {
        var said = report.manner() == Manner.NOT_WISHED
                ? "Elle n'a pas souhaité s'exprimer."
                : "« " + report.words() + " » (" + report.manner().label() + ")";
        return List.of(
                line(report, "held", "Plan revu avec elle le " + French.day(report.heldOn())),
                line(report, "kept", "Ce qui est gardé : " + report.kept()),
                line(report, "changes", "Ce qui change : " + report.changes()),
                line(report, "words", said));
    }

    private static Line line(ReviewReport report, String part, String text) {
        return Line.past("term.review." + part + "." + report.heldOn(), text, new Source(SourceKind.PLAN, null, report.heldOn(), null));
    }
}

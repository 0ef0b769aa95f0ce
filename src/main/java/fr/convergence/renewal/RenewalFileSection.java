package fr.convergence.renewal;

import fr.convergence.confidentiality.Whole;
import java.util.List;

/**
 * A page that a capability adds to the file the commission reads. Sections appear in the order of their {@code @Order}.
 * A section gives only what the person agreed to share with the commission: no health, justice or debt fact without her
 * consent.
 */
public interface RenewalFileSection {

    /** French title of the page. */
    String title();

    /** Its lines, each a fact with its source; empty when there is nothing to say. */
    @Whole("each section asks as the commission")
    List<Line> lines(String reference);
}

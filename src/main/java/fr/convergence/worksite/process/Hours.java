package fr.convergence.worksite.process;

import java.math.BigDecimal;

/** Hours as people write them. */
final class Hours {

    private Hours() {}

    /** «26», «17,5», or «—» when there are none. */
    static String text(BigDecimal hours) {
        return hours == null ? "—" : hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

package fr.convergence.indicators;

import java.math.BigDecimal;

/**
 * A number of months found over several people.
 *
 * @param months one decimal
 * @param counted people counted
 */
public record Months(BigDecimal months, long counted) implements Cell {

    @Override
    public long size() {
        return counted;
    }

    @Override
    public boolean isRevealing(int fewest) {
        return Cell.isFew(counted, fewest);
    }

    /** What two cells hide together is known by their number only. */
    @Override
    public Cell with(Cell other) {
        return new Months(BigDecimal.ZERO, counted + other.size());
    }

    @Override
    public String text() {
        return months.toPlainString().replace('.', ',') + " mois";
    }
}

package fr.convergence.indicators;

/**
 * Days from a decision to what follows it.
 *
 * @param median half of the people waited less
 * @param longest the longest wait
 * @param counted people counted
 */
public record Delay(long median, long longest, long counted) implements Cell {

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
        return new Delay(0, 0, counted + other.size());
    }

    @Override
    public String text() {
        return "médiane " + median + " jours, au plus " + longest + " jours (" + counted + " poursuites)";
    }
}

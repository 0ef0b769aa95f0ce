package fr.convergence.indicators;

/**
 * How many of how many.
 *
 * @param concerned people concerned
 * @param counted people counted
 */
public record Share(long concerned, long counted) implements Cell {

    @Override
    public long size() {
        return counted;
    }

    @Override
    public boolean isRevealing(int fewest) {
        return Cell.isFew(counted, fewest) || Cell.isFew(concerned, fewest) || Cell.isFew(counted - concerned, fewest);
    }

    @Override
    public Cell with(Cell other) {
        return other instanceof Share share ? new Share(concerned + share.concerned, counted + share.counted) : this;
    }

    @Override
    public String text() {
        return Math.round(100.0 * concerned / counted) + " % (" + concerned + " sur " + counted + ")";
    }
}

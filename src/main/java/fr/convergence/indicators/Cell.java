package fr.convergence.indicators;

/** One figure of a table by structure. It is shown only when nobody can be recognised in it. */
public sealed interface Cell permits Share, Delay, Headcount, Months {

    /** People counted. */
    long size();

    /** Whether the figure tells of so few people that they could be recognised. @param fewest smallest number that may be shown */
    boolean isRevealing(int fewest);

    /** The two together, as whoever knows the total could compute them. */
    Cell with(Cell other);

    /** The figure in French. */
    String text();

    /** None is no secret; a few are. */
    static boolean isFew(long count, int fewest) {
        return count > 0 && count < fewest;
    }
}

package fr.convergence.indicators;

/** How many people. */
public record Headcount(long people) implements Cell {

    @Override
    public long size() {
        return people;
    }

    @Override
    public boolean isRevealing(int fewest) {
        return Cell.isFew(people, fewest);
    }

    @Override
    public Cell with(Cell other) {
        return new Headcount(people + other.size());
    }

    @Override
    public String text() {
        return String.valueOf(people);
    }
}

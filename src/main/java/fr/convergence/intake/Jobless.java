package fr.convergence.intake;

/** Time without work. */
public enum Jobless {
    LESS_THAN_ONE_YEAR("moins d'un an"),
    ONE_TO_TWO_YEARS("un à deux ans"),
    MORE_THAN_TWO_YEARS("plus de deux ans"),
    NEVER_WORKED("n'a jamais travaillé");

    private final String label;

    Jobless(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Whole years without work, at least. */
    public int years() {
        return switch (this) {
            case LESS_THAN_ONE_YEAR -> 0;
            case ONE_TO_TWO_YEARS -> 1;
            case MORE_THAN_TWO_YEARS, NEVER_WORKED -> 2;
        };
    }
}

package fr.convergence.mobilisation;

/** What an answer brought to the person; counted, never commented. */
public enum Benefit {
    HOUSING_STEP("Un pas de plus sur l'échelle du logement"),
    HEALTH_RIGHT("Un droit à la santé ouvert"),
    CARE_STARTED("Une prise en charge santé engagée"),
    EMPLOYMENT_STEP("Une immersion, une formation ou un emploi"),
    RIGHT_OPENED("Un autre droit ouvert ou une démarche aboutie");

    private final String label;

    Benefit(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.transfer;

/** Why a structure declines, in the words of the State platform. */
public enum HostRefusal {
    NO_HIRING("Pas de recrutement en ce moment"),
    SKILLS("Compétences éloignées du poste"),
    OBSTACLE("Un frein à l'emploi est incompatible avec le poste"),
    NOT_MOBILE("Trajet impossible pour la personne"),
    UNAVAILABLE("Personne indisponible (emploi, formation)"),
    UNREACHABLE("Personne non joignable"),
    ABSENT("Personne absente à l'entretien"),
    NOT_INTERESTED("Personne non intéressée"),
    NOT_ELIGIBLE("Personne non éligible"),
    TARGETS("Objectifs du dialogue de gestion"),
    DUPLICATE("Demande en double"),
    OTHER("Autre");

    private final String label;

    HostRefusal(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

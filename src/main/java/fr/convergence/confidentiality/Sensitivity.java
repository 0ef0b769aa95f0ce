package fr.convergence.confidentiality;

/** What kind of thing is written in a domain: the same domain may be open for one and closed for another. */
public enum Sensitivity {
    /** A number among others, the domain not being named. */
    COUNT("Décompte, sans nommer le domaine"),
    /** Dates, steps, states; no free words. */
    STATUS("Avancement : dates, étapes"),
    /** How much something weighs: a difficulty at the entry, a need in a report. */
    LEVEL("Niveau d'une difficulté ou d'un besoin"),
    /** What it changes at work (hours, a load not to carry, an appointment), never why. */
    WORK_IMPACT("Effet sur le travail, sans la cause"),
    /** Free words: objective, action, need, note. */
    WORDS("Mots écrits : objectif, action, besoin, note"),
    /** Name of a partner that reveals something by itself. */
    PARTNER("Nom d'un partenaire qui en dit trop"),
    /** Information in the sense of the Code de la santé publique, L1110-4; the forms refuse it, the table says why. */
    MEDICAL("Information médicale"),
    /** What the person is accused of or was sentenced for; never written, never read. */
    OFFENCE("Infraction");

    private final String label;

    Sensitivity(String label) {
        this.label = label;
    }

    /** French name. */
    public String label() {
        return label;
    }
}

package fr.convergence.accompaniment;

import java.util.List;

/**
 * How much a person must have been looked for before her exit may be called «sans nouvelles» (programme parameters).
 *
 * @param attempts failed attempts, on as many different days
 * @param channels different means used
 * @param workingDays working days between two attempts
 */
record SearchRule(int attempts, int channels, int workingDays) {

    boolean isSatisfiedBy(List<Attempt> made) {
        return made.stream().map(Attempt::madeOn).distinct().count() >= attempts
                && made.stream().map(Attempt::channel).distinct().count() >= channels;
    }

    String sentence() {
        return "Avant une sortie « sans nouvelles », il faut " + attempts + " tentatives, des jours différents, par " + channels
                + " moyens différents : notez-les, ou cherchez encore la personne.";
    }
}

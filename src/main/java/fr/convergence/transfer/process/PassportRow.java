package fr.convergence.transfer.process;

import fr.convergence.parcours.French;
import fr.convergence.transfer.Passport;
import java.util.List;

/** A line of the passport as a form shows it. */
record PassportRow(String domain, String content) {

    static List<PassportRow> of(Passport passport) {
        return passport.lines().stream().map(line -> new PassportRow(line.domain().label(), line.content())).toList();
    }

    /** When she agreed and the fingerprint of her own copy. */
    static String caption(Passport passport) {
        return "Accord du " + French.day(passport.agreedOn()) + " · empreinte " + passport.fingerprint()
                + ", la même que sur l'exemplaire de la personne tant qu'elle n'a rien retiré.";
    }
}

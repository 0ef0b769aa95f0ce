package fr.convergence.attack;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A word that exists once, written in one text field of one structure: wherever it is found, one knows where it comes
 * from.
 *
 * @param domain of the words; {@code SANTE} and {@code JUSTICE} are for few eyes
 * @param field where it was written
 */
record Canary(String word, String siae, String domain, String field) {

    private static final Map<String, Canary> ALL = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Professions that have no business with what was said about health. */
    private static final Set<String> NOT_FOR_HEALTH = Set.of(
            Profession.ACCUEIL.group(), Profession.REFERENT_EMPLOI.group(), Profession.PARTENARIAT_EMPLOI.group(),
            Profession.REFERENT_LOGEMENT.group(), Profession.PARTENARIAT_LOGEMENT.group(), Profession.ENCADRANT.group(),
            Profession.EVALUATEUR.group(), Profession.CONCEPTEUR.group());

    /** A new one. */
    static String in(String siae, String domain, String field) {
        var word = "CANARI-%s-%s-%04d".formatted(siae.replace("-", "").toUpperCase(Locale.ROOT), domain, NUMBER.incrementAndGet());
        ALL.put(word, new Canary(word, siae, domain, field));
        return word;
    }

    static List<Canary> all() {
        return List.copyOf(ALL.values());
    }

    static Canary of(String word) {
        return ALL.get(word);
    }

    /** Whether somebody may read it at all; to whom else it opens is for other tests. */
    boolean mayReach(String readerSiae, String profession) {
        return siae.equals(readerSiae) && profession != null && !(domain.equals("SANTE") && NOT_FOR_HEALTH.contains(profession));
    }
}

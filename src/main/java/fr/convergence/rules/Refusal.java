package fr.convergence.rules;

/**
 * The domain says no, in a French sentence that tells the person at the screen what to do.
 *
 * <p>Thrown inside the engine's transaction: everything rolls back, the task stays open, the sentence is shown. The
 * sentence never contains personal data: it may be logged.
 */
public class Refusal extends RuntimeException {

    /** @param sentence complete French sentence, shown as it is */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** Refuses with the sentence unless the condition holds. */
    public static void unless(boolean condition, String sentence) {
        if (!condition) {
            throw new Refusal(sentence);
        }
    }

    /** Refuses with the sentence when the condition holds. */
    public static void when(boolean condition, String sentence) {
        unless(!condition, sentence);
    }
}

package fr.convergence.encryption;

/** The product may not start with these keys; the French sentence says what to do, and never quotes a key. */
class KeysRefused extends RuntimeException {

    KeysRefused(String sentence) {
        super("Convergence ne démarre pas : " + sentence);
    }
}

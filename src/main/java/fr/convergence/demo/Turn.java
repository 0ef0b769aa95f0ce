package fr.convergence.demo;

import java.time.LocalDate;
import java.util.Map;

/** What a colleague does with a task of the demo world. */
sealed interface Turn {

    /** Fills in the form. */
    record Fill(Map<String, Object> answers) implements Turn {}

    /** Looks at it again on that day. */
    record LookAgain(LocalDate day) implements Turn {}

    /** Leaves it for who discovers the product. */
    record Leave() implements Turn {}

    static Turn fill(Map<String, Object> answers) {
        return new Fill(answers);
    }

    static Turn lookAgain(LocalDate day) {
        return new LookAgain(day);
    }

    static Turn leave() {
        return new Leave();
    }
}

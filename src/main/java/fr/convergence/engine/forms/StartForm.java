package fr.convergence.engine.forms;

import fr.convergence.engine.Answers;

/**
 * The form that starts a process: {@code startEvent_referPerson} is served by the bean {@code referPersonForm}.
 * Tasklist loads no value into a start form, so there is no prefill.
 *
 * @param <A> the answer, a record whose components are the keys of the form
 */
public interface StartForm<A extends Record> {

    /** Hands the answer to the domain and names the instance. */
    Started submit(StartContext start, A answer);

    /** The business key of the new instance and its first variables. */
    record Started(String businessKey, Answers answers) {}
}

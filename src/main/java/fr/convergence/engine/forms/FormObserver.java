package fr.convergence.engine.forms;

/** Told of each reading and each writing through a form, in the engine's transaction; may refuse by throwing. */
public interface FormObserver {

    /** A form was opened and is about to be filled from the domain. */
    void opened(String elementId, TaskContext task);

    /** A form was accepted by the domain. */
    void submitted(String elementId, TaskContext task);

    /** A start form was accepted by the domain. @param businessKey of the new instance @param userId who sent it */
    default void started(String elementId, String businessKey, String userId) {}
}

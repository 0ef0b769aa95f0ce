package fr.convergence.retention;

/** One part of forgetting somebody, done in a transaction of its own; done twice, it is as if done once. */
interface ErasureStep {

    /** @return lines deleted */
    long erase(DataSubject subject);
}

package fr.convergence.demo;

/** How colleagues answer the tasks of one process. */
interface DemoDesk {

    /** Key of the process. */
    String process();

    /** What they do with this task today. */
    Turn answer(DemoTask task);
}

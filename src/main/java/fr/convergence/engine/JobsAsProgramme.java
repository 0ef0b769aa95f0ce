package fr.convergence.engine;

import fr.convergence.database.ProgrammeWork;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Jobs are the programme's own work: nobody is at a screen. */
@Component
class JobsAsProgramme implements BeanPostProcessor {

    /** As the starter names the threads of its job executor. */
    private static final String EXECUTOR = "camundaTaskExecutor";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(EXECUTOR) && bean instanceof ThreadPoolTaskExecutor threads) {
            threads.setTaskDecorator(ProgrammeWork::of);
        }
        return bean;
    }
}

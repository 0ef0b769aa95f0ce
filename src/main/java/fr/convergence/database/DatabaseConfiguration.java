package fr.convergence.database;

import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two roles: the owner migrates, the runtime role works, and every connection of its pool says for whom. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Whatever made the pool: ours for the embedded database, Spring's for one that was given. */
    @Bean
    static BeanPostProcessor poolWithContext() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof ContextDataSource) ? new ContextDataSource(pool) : bean;
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer migratedByTheOwner(OwnerDatabase owner) {
        return flyway -> flyway.dataSource(owner.connections());
    }

    @Bean
    Callback grantsAfterMigration(OwnerDatabase owner, DataSource runtime) {
        return new GrantsAfterMigration(owner, runtime);
    }

    /** Schedules are the programme's own work. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer schedulesAreTheProgramme() {
        return scheduler -> scheduler.setTaskDecorator(ProgrammeWork::of);
    }

    /** The runtime role is looked at once the tables are there, before anything works with it. */
    private record GrantsAfterMigration(OwnerDatabase owner, DataSource runtime) implements Callback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return false;
        }

        @Override
        public void handle(Event event, Context context) {
            owner.grantToRuntime();
            RuntimeRole.check(runtime);
        }

        @Override
        public String getCallbackName() {
            return "grants";
        }
    }
}

package fr.convergence.engine.time;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shares one clock between the domain and the engine, and refuses to start outside UTC. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Timers are stored without a zone: a node in another zone than its neighbours would fire them at another hour. */
    @Bean
    ProgrammeClock programmeClock() {
        if (TimeZone.getDefault().getRawOffset() != 0 || TimeZone.getDefault().useDaylightTime()) {
            throw new IllegalStateException("Fuseau horaire " + TimeZone.getDefault().getID()
                    + " : démarrez la machine virtuelle avec -Duser.timezone=UTC.");
        }
        return new ProgrammeClock();
    }

    @Bean
    ClockControl clockControl(ProgrammeClock clock) {
        return new ClockControl(clock, List.of(instant -> {
            if (instant == null) {
                ClockUtil.reset();
            } else {
                ClockUtil.setCurrentTime(Date.from(instant));
            }
        }));
    }
}

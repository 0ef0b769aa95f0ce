package fr.convergence.engine.signin;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.identity.AccountService;
import fr.convergence.identity.SecondFactorRule;
import fr.convergence.identity.SecondFactorService;
import fr.convergence.identity.SessionService;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The session is asked about before the lists of open calls, the login after them; all before the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class SignInFilters {

    private static final int BEFORE_THE_LISTS = 3;
    static final int AFTER_THE_LISTS = 6;

    @Bean
    FilterRegistrationBean<SessionGate> sessionGate(AccountService accounts, SessionService sessions, ProgrammeClock clock,
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String path,
            @Value("${convergence.session.longest:PT12H}") Duration longest) {
        return before(new SessionGate(accounts, sessions, clock, longest), BEFORE_THE_LISTS, path + "/*", OpenPages.PREFIX + "/*");
    }

    @Bean
    FilterRegistrationBean<SignInDoor> signInDoor(Entrance entrance, SessionService sessions, SignInNotes notes, SecondFactorService factors, SecondFactorRule rule, LocalLogin local,
            ProgrammeClock clock, @Value("${camunda.bpm.webapp.application-path:/camunda}") String path) {
        return before(new SignInDoor(entrance, sessions, notes, factors, rule, local, clock), AFTER_THE_LISTS, path + "/api/admin/auth/user/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int order, String... patterns) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setMatchAfter(false);
        registration.setOrder(order);
        registration.addUrlPatterns(patterns);
        return registration;
    }
}

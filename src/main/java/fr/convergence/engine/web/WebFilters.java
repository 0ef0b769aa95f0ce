package fr.convergence.engine.web;

import fr.convergence.database.DatabaseContext;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts our filters in front of the engine's own, which are registered as «match after»: whatever the order in which the
 * beans are made, ours come first.
 */
@Configuration(proxyBeanMethods = false)
class WebFilters {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(@Value("${camunda.bpm.webapp.application-path:/camunda}") String path) {
        return before(new SecurityHeaders(List.of(path + "/api", OpenPages.PREFIX)), 1, "/*");
    }

    @Bean
    FilterRegistrationBean<OwnSite> ownSite(@Value("${convergence.url:http://localhost}") String url) {
        return before(new OwnSite(url), 2, "/*");
    }

    @Bean
    FilterRegistrationBean<KnownPaths> knownPaths(List<OpenPaths> open) {
        return before(new KnownPaths(open.stream().flatMap(some -> some.paths().stream()).toList()), 3, "/*");
    }

    @Bean
    FilterRegistrationBean<OwnNonce> ownNonce(@Value("${camunda.bpm.webapp.application-path:/camunda}") String path) {
        return before(new OwnNonce(), 4, path + "/app/*");
    }

    @Bean
    FilterRegistrationBean<FrenchPages> frenchPages(@Value("${camunda.bpm.webapp.application-path:/camunda}") String path) {
        return before(new FrenchPages(path + "/app"), 5, path + "/app/*");
    }

    @Bean
    FilterRegistrationBean<AllowList> allowList(
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String path,
            @Value("${camunda.bpm.webapp.auth.cache.time-to-live}") long groupsLiveMillis,
            List<OpenCalls> open,
            DatabaseContext database) {
        var calls = open.stream().flatMap(some -> some.calls().stream()).toList();
        return before(new AllowList(path + "/api", calls, groupsLiveMillis, database), 6, path + "/api/*");
    }

    @Bean
    FilterRegistrationBean<AllowList> pageGate(
            @Value("${camunda.bpm.webapp.auth.cache.time-to-live}") long groupsLiveMillis, List<OpenPages> open,
            DatabaseContext database) {
        var calls = open.stream().flatMap(some -> some.calls().stream()).toList();
        return before(new AllowList(OpenPages.PREFIX, calls, groupsLiveMillis, database), 7, OpenPages.PREFIX + "/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int order, String pattern) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setMatchAfter(false);
        registration.setOrder(order);
        registration.addUrlPatterns(pattern);
        return registration;
    }
}

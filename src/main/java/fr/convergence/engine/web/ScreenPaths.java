package fr.convergence.engine.web;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a browser asks for before anybody logs in: the screens, their scripts and the probe of the host. */
@Component
class ScreenPaths implements OpenPaths {

    @Override
    public List<String> paths() {
        return List.of("/", "/camunda", "/camunda/app", "/camunda/app/", "/camunda/api", "/camunda/api/", "/camunda/lib/", "/camunda/assets/",
                "/camunda/favicon.ico", OpenPages.PREFIX, OpenPages.PREFIX + "/", "/actuator/health", "/actuator/health/liveness",
                "/actuator/health/readiness");
    }
}

package fr.convergence.attack;

import fr.convergence.engine.web.EngineRoutes;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every way into the product that its parts publish, as {@code METHOD path}; an object of a path is {@code x}. */
final class Routes {

    private Routes() {}

    static Set<String> of(ApplicationContext product, ServletContext server) {
        var routes = new TreeSet<>(EngineRoutes.all());
        for (var mapping : product.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().forEach(pattern -> {
                var methods = info.getMethodsCondition().getMethods();
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                    routes.add(method + " " + plain(pattern));
                }
            }));
        }
        for (var mapping : product.getBeansOfType(AbstractUrlHandlerMapping.class).values()) {
            mapping.getHandlerMap().keySet().forEach(pattern -> routes.add("GET " + plain(pattern)));
        }
        for (var servlet : server.getServletRegistrations().values()) {
            servlet.getMappings().forEach(pattern -> routes.add("GET " + plain(pattern)));
        }
        return routes;
    }

    private static String plain(String pattern) {
        var path = pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace("*", "x");
        return path.startsWith("/") ? path : "/" + path;
    }
}

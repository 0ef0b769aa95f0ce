package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Role × route × own or other object, against the table {@code routes.csv}. A route that a library or one of us adds is
 * not in the table: the build fails until somebody decides who may take it. {@code -Droutes=write} adds what is missing
 * as it answers today, to be read before it is committed.
 */
class RouteTableTest extends Intruder {

    private static final Path TABLE = Path.of("src/test/resources/fr/convergence/attack/routes.csv");
    private static final List<String> ROLES = List.of("anonyme", "personnel", "direction", "évaluation", "conception", "administration");
    private static final String OPEN = "ouvert";
    private static final String CLOSED = "-";
    private static final List<String> DOOR_SAYS =
            List.of("n'est pas ouverte : passez par le formulaire", "restée ouverte trop longtemps", "Votre compte ne permet pas");

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ServletContext server;

    @Test
    void everyRouteIsInTheTableAndAnswersAsTheTableSays() throws IOException {
        var routes = Routes.of(product, server);
        assertThat(routes).hasSizeGreaterThan(450).anyMatch(route -> route.contains("/convergence/")).anyMatch(route -> route.contains("/actuator/"));
        var roles = roles();
        var open = new ConcurrentHashMap<String, Boolean>();
        Crowd.each(roles.entrySet(), role -> routes.forEach(route -> open.put(role.getKey() + " " + route, isOpen(role.getValue(), route))));
        var answered = new TreeMap<String, String>();
        for (var route : routes) {
            answered.put(route, roles.keySet().stream().map(role -> open.get(role + " " + route) ? OPEN : CLOSED).collect(Collectors.joining(";")));
        }
        if ("write".equals(System.getProperty("routes"))) {
            write(answered);
        }
        assertThat(answered).isEqualTo(table());
    }

    /** Of what is open, an object of another structure is as absent as one that does not exist. */
    @Test
    void whatIsOpenTellsNothingOfAnObjectOfAnother() throws IOException {
        var compared = 0;
        for (var line : table().entrySet()) {
            var route = line.getKey().split(" ");
            var expectations = line.getValue().split(";");
            for (var rank = 1; rank < ROLES.size() - 1; rank++) {
                var foreign = foreign(route[1]);
                if (expectations[rank].equals(OPEN) && foreign != null) {
                    var actor = new ArrayList<>(roles().values()).get(rank);
                    var body = body(route[0]);
                    same(actor.send(route[0], foreign, body, body == null ? null : JSON), actor.send(route[0], absent(route[1]), body, body == null ? null : JSON));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    /** Files that a library or one of us puts where a server looks for pages are reached by no address of their own. */
    @Test
    void noFileOfTheClassPathIsServedByItself() throws IOException {
        var tried = new TreeSet<String>();
        for (var root : List.of("META-INF/resources/", "static/", "public/", "resources/")) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*")) {
                var url = file.getURL().toString();
                var path = url.substring(url.lastIndexOf(root) + root.length() - 1);
                if (!path.endsWith("/") && path.matches("[\\w./-]+") && !path.startsWith("/camunda/") && tried.add(path) && tried.size() < 400) {
                    assertThat(stranger().get(path).statusCode()).as(path).isEqualTo(404);
                }
            }
        }
        assertThat(tried).isNotEmpty().contains("/webjars/camunda/securityFilterRules.json");
    }

    private Map<String, Actor> roles() {
        var roles = new LinkedHashMap<String, Actor>();
        roles.put("anonyme", stranger());
        roles.put("personnel", as(Profession.CIP, ELSEWHERE));
        roles.put("direction", scene.inCockpit(Profession.DIRECTION, ELSEWHERE));
        roles.put("évaluation", scene.inCockpit(Profession.EVALUATEUR, ELSEWHERE));
        roles.put("conception", scene.inCockpit(Profession.CONCEPTEUR, ELSEWHERE));
        roles.put("administration", scene.administrator());
        return roles;
    }

    private static boolean isOpen(Actor actor, String route) {
        var parts = route.split(" ");
        if (parts[1].endsWith("/logout")) {
            return true; // it would end the session of the next ones; its own test looks at it
        }
        var body = body(parts[0]);
        var answer = actor.send(parts[0], parts[1], body, body == null ? null : JSON);
        return !isDoor(answer);
    }

    /** The gate's own refusals, and the absence of a page; what is behind the gate has other words. */
    private static boolean isDoor(HttpResponse<byte[]> answer) {
        var text = Actor.body(answer);
        return answer.statusCode() == 401
                || (answer.statusCode() == 403 && DOOR_SAYS.stream().anyMatch(text::contains))
                || (answer.statusCode() == 404 && text.contains("Cette page n'existe pas"))
                || answer.statusCode() == 405;
    }

    private String foreign(String path) {
        var work = scene.at(HERE);
        var known = Map.of("/task/x", work.task("userTask_keepThread"), "/process-instance/x", work.instances().get("accompaniment"),
                "/tasks/x", work.task("userTask_keepThread"), "/files/x", work.parcours(), "/passports/x", work.parcours());
        return known.entrySet().stream().filter(entry -> path.contains(entry.getKey())).findFirst()
                .map(entry -> path.replaceFirst(entry.getKey(), entry.getKey().replace("/x", "/" + entry.getValue()))).orElse(null);
    }

    private static String absent(String path) {
        return path.contains("/files/x") || path.contains("/passports/x") ? path.replaceFirst("/x", "/CVG-2001-00001") : path.replaceFirst("/x", "/" + NOWHERE);
    }

    private static String body(String method) {
        return method.equals("POST") || method.equals("PUT") ? "{}" : null;
    }

    private static Map<String, String> table() throws IOException {
        var table = new TreeMap<String, String>();
        for (var line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("méthode")) {
                var cells = line.split(";", 3);
                table.put(cells[0] + " " + cells[1], cells[2]);
            }
        }
        return table;
    }

    private static void write(Map<String, String> answered) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Qui peut emprunter quel chemin. « - » : fermé, par la porte ; « ouvert » : la porte laisse passer, les droits du moteur et des pages décident ensuite.");
        lines.add("# Un chemin absent de ce tableau fait échouer la construction : on y décide, on ne le découvre pas.");
        lines.add("méthode;chemin;" + String.join(";", ROLES));
        answered.forEach((route, cells) -> lines.add(route.replaceFirst(" ", ";") + ";" + cells));
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
    }
}

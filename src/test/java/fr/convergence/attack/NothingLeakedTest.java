package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.encryption.SealedColumn;
import fr.convergence.encryption.Vault;
import fr.convergence.engine.rights.Profession;
import fr.convergence.testing.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * After all attacks: no canary in an answer to somebody it is not for, in the log, in a mail or in a table of the engine,
 * and no answer that says the machine failed. Alone, it attacks a little by itself.
 */
@Order(Integer.MAX_VALUE - 10)
class NothingLeakedTest extends Intruder {

    private static final Pattern CANARY = Pattern.compile("CANARI-[A-Z]+-[A-Z]+-\\d{4}");

    @Autowired
    private Vault vault;

    @BeforeEach
    void everybodyLooksAtEverything() {
        if (Actor.kept().stream().noneMatch(exchange -> exchange.path().contains("?tour"))) {
            // One after the other: several at once from one machine would be slowed down.
            Scene.SIAES.forEach(scene::everybody);
            var visits = new ArrayList<Runnable>();
            for (var siae : Scene.SIAES) {
                for (var profession : Profession.values()) {
                    visits.add(() -> {
                        lookAround(as(profession, siae), siae);
                        lookAround(as(profession, siae), siae.equals(HERE) ? ELSEWHERE : HERE);
                    });
                }
                visits.add(() -> lookAround(stranger(), siae));
                visits.add(() -> lookAround(scene.administrator(), siae));
            }
            Crowd.each(visits, Runnable::run);
        }
    }

    private void lookAround(Actor actor, String siae) {
        var work = scene.at(siae);
        actor.get(ENGINE + "/task?maxResults=500");
        for (var task : work.tasks().values()) {
            actor.get(ENGINE + "/task/" + task + "/form-variables?tour");
            actor.get("/convergence/tasks/" + task + "/overview?tour");
        }
        for (var page : List.of("/files/" + work.parcours(), "/documents?about=" + work.parcours(), "/documents?about=" + work.session(),
                "/letters?about=" + work.parcours(), "/tasks/" + work.task("userTask_decideRenewal") + "/overview/" + work.parcours(),
                "/tasks/" + work.task("userTask_decideRenewal") + "/overview/" + work.session() + "/letters",
                "/passports/" + work.parcours() + "/data", "/passports/" + work.parcours() + "/paper")) {
            actor.get("/convergence" + page);
        }
        for (var kind : List.of("document", "letter")) {
            for (var id : database.queryForList("select id::text from " + kind + " where " + (kind.equals("letter") ? "reference" : "about") + " in (?, ?)",
                    String.class, work.parcours(), work.session())) {
                actor.get("/convergence/" + kind + "s/" + id);
            }
        }
    }

    @Test
    void theSceneIsFullOfCanariesAndThoseWhoMayReadThemDo() {
        var written = Canary.all();
        assertThat(written).hasSizeGreaterThan(60);
        assertThat(written).extracting(Canary::siae).containsOnlyElementsOf(Scene.SIAES);
        var stored = storedCanaries();
        assertThat(written).filteredOn(canary -> canary.domain().equals("TOUT")).allSatisfy(canary -> assertThat(stored).as("stored: %s", canary).contains(canary.word()));
        var read = Actor.kept().stream().flatMap(exchange -> canaries(exchange.text()).stream()).collect(Collectors.toSet());
        assertThat(read).as("canaries that somebody who may read them has read").hasSizeGreaterThan(20);
    }

    @Test
    void noAnswerHoldsACanaryThatIsNotForItsReader() {
        var leaks = new TreeSet<String>();
        for (var exchange : Actor.kept()) {
            for (var word : canaries(exchange.text())) {
                var canary = Canary.of(word);
                if (canary == null || !canary.mayReach(exchange.siae(), exchange.profession())) {
                    leaks.add(exchange + " : " + (canary == null ? word : canary));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void noAttackMadeTheMachineFail() {
        assertThat(Actor.kept()).hasSizeGreaterThan(1_000);
        assertThat(Actor.kept().stream().filter(exchange -> exchange.status() >= 500 && exchange.status() != 501).map(Exchange::toString).distinct()).isEmpty();
    }

    @Test
    void noRefusalSaysAWordOfTheMachine() {
        assertThat(Actor.kept().stream().filter(exchange -> exchange.status() >= 400)
                        .filter(exchange -> !Machine.words(exchange.text()).isEmpty())
                        .map(exchange -> exchange + " " + Machine.words(exchange.text())).distinct())
                .isEmpty();
    }

    @Test
    void theLogHoldsNoCanaryNoSecretAndNoName() {
        assertThat(scene.log()).filteredOn(line -> CANARY.matcher(line).find() || line.contains(TestWorld.PASSWORD)
                        || line.matches("(?s).*(JSESSIONID|XSRF-TOKEN)=.*") || line.contains("un-chantier-pour-tous")
                        || line.contains("{pbkdf2"))
                .isEmpty();
    }

    @Test
    void noMailHoldsACanary() {
        assertThat(database.queryForList("select subject || ' ' || body || ' ' || coalesce(last_error, '') from outbox", String.class))
                .isNotEmpty().noneMatch(mail -> CANARY.matcher(mail).find());
    }

    @Test
    void noTableOfTheEngineHoldsACanary() {
        var columns = database.queryForList("select table_name, column_name, data_type from information_schema.columns "
                + "where table_schema = current_schema() and table_name like 'act\\_%' and data_type in ('character varying', 'text', 'bytea')");
        assertThat(columns).hasSizeGreaterThan(300);
        var found = new ArrayList<String>();
        for (var column : columns) {
            var table = column.get("table_name");
            var name = column.get("column_name");
            var text = column.get("data_type").equals("bytea") ? "encode(" + name + ", 'escape')" : name.toString();
            if (database.queryForObject("select count(*) from " + table + " where " + text + " like '%CANARI-%'", Long.class) > 0) {
                found.add(table + "." + name);
            }
        }
        assertThat(found).isEmpty();
    }

    private Set<String> storedCanaries() {
        var stored = new TreeSet<String>();
        for (var table : database.queryForList("select table_name from information_schema.tables where table_schema = current_schema() "
                + "and table_type = 'BASE TABLE' and table_name not like 'act\\_%'", String.class)) {
            for (var row : database.queryForList("select * from " + table)) {
                row.forEach((column, value) -> stored.addAll(canaries(String.valueOf(plain(table, column, value)))));
            }
        }
        return stored;
    }

    private Object plain(String table, String column, Object value) {
        return value instanceof String text ? vault.plain(new SealedColumn(table, column), text) : value;
    }

    private static List<String> canaries(String text) {
        return CANARY.matcher(text).results().map(found -> found.group()).distinct().toList();
    }
}

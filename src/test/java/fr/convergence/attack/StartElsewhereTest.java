package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every procedure that a list of tasks starts, about the person of another structure (attacks 12, 20, 26). */
class StartElsewhereTest extends Intruder {

    private static final Map<String, Map<String, Object>> STARTS = Map.of(
            "breakglass", Map.of("reference", "?", "reason", "REPLACEMENT", "words", "Remplacement d'une collègue absente ce jour."),
            "consent", Map.of("reference", "?"),
            "datarights", Map.of("parcoursReference", "?", "receivedOn", "2026-03-02", "kind", "ACCESS", "identity", "PAPER"),
            "mobilisation", Map.of("reference", "?", "domain", "LOGEMENT", "description", "Un logement plus proche."),
            "pass", Map.of("parcoursReference", "?", "subject", "CLOSURE", "closureNoticedOn", "2026-03-02"),
            "retention", Map.of("parcoursReference", "?", "reason", "LITIGATION", "explanation", "Procédure en cours.", "reviewOn", "2027-03-02"));

    private static final List<Profession> STARTERS = List.of(Profession.CIP, Profession.ACCUEIL, Profession.DIRECTION, Profession.DPO, Profession.REFERENT_SANTE,
            Profession.COORDINATION, Profession.SECRETARIAT_COMMISSION);

    @Autowired
    private RuntimeService runtime;

    static Stream<String> starts() {
        return STARTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("starts")
    void nothingBeginsAboutThePersonOfAnother(String process) {
        var work = scene.at(HERE);
        var before = runtime.createProcessInstanceQuery().processDefinitionKey(process).tenantIdIn(HERE, ELSEWHERE).count();
        Crowd.each(STARTERS.stream().map(profession -> as(profession, ELSEWHERE)).toList(), attacker -> {
            for (var siae : new String[] {null, HERE, ELSEWHERE, "aci-inconnu"}) {
                for (var reference : List.of(work.parcours(), work.referral())) {
                    var asked = attacker.post(path(process), answers(process, reference, siae));
                    refused(asked, 400, 403, 404);
                    same(asked, attacker.post(path(process), answers(process, "CVG-2001-00001", siae)));
                }
            }
        });
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(process).tenantIdIn(HERE, ELSEWHERE).count()).isEqualTo(before);
    }

    /** What can be typed as a reference: another form of the same one, a pattern, a path. */
    @ParameterizedTest
    @MethodSource("starts")
    void noOtherSpellingOfAReferenceIsTaken(String process) {
        var reference = scene.at(HERE).parcours();
        for (var profession : List.of(Profession.CIP, Profession.DPO, Profession.DIRECTION)) {
            for (var spelling : List.of(reference.toLowerCase(java.util.Locale.ROOT), reference + " ", " " + reference, reference + "\u200b", "%", "CVG-____-_____", "../" + reference, reference + "'--", "${" + reference + "}")) {
                refused(as(profession, ELSEWHERE).post(path(process), answers(process, spelling, null)), 400, 403, 404);
            }
        }
    }

    @Test
    void everyProcedureThatAListStartsIsTried() {
        var startable = Actor.json(as(Profession.CIP, HERE).get(ENGINE + "/process-definition?startableInTasklist=true&latest=true&maxResults=50"));
        for (var definition : startable) {
            if (definition.path("startableInTasklist").asBoolean() && !List.of("intake", "commission").contains(definition.path("key").asText())) {
                var form = Actor.body(as(Profession.CIP, HERE).get(ENGINE + "/process-definition/" + definition.path("id").asText() + "/deployed-start-form"));
                if (form.contains("eference\"")) {
                    assertThat(STARTS).containsKey(definition.path("key").asText());
                }
            }
        }
    }

    private static String path(String process) {
        return ENGINE + "/process-definition/key/" + process + "/submit-form";
    }

    private static String answers(String process, String reference, String siae) {
        var variables = new HashMap<String, Object>();
        STARTS.get(process).forEach((key, value) -> variables.put(key, Map.of("value", value.equals("?") ? reference : value)));
        if (siae != null) {
            variables.put("siae", Map.of("value", siae));
        }
        return Actor.write(Map.of("variables", variables));
    }
}

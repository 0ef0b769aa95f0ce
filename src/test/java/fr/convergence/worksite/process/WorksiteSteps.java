package fr.convergence.worksite.process;

import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.testing.Desk;
import fr.convergence.testing.ParcoursFixture;
import fr.convergence.testing.ProcessTestBase;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Takes somebody's time on the worksite to a step, as colleagues would. */
class WorksiteSteps {

    private final Desk desk;
    private final TimeMachine time;
    private final ParcoursService parcours;

    WorksiteSteps(Desk desk, TimeMachine time, ParcoursService parcours) {
        this.desk = desk;
        this.time = time;
        this.parcours = parcours;
    }

    ProcessInstance expected() {
        var reference = new ParcoursFixture(parcours).openParcours(TestWorld.CANAL, ProcessTestBase.TODAY, ProcessTestBase.TODAY.plusMonths(6));
        var instance = desk.phase(WorksiteProcess.KEY, reference);
        time.runPending(instance.getId());
        return instance;
    }

    ProcessInstance welcomed() {
        var instance = expected();
        desk.submit(instance.getId(), "userTask_welcomeOnSite", welcome());
        return instance;
    }

    ProcessInstance reviewDue() {
        var instance = welcomed();
        time.fire("event_reviewDue", instance.getId());
        return instance;
    }

    ProcessInstance incident() {
        var instance = reviewDue();
        review(instance, Map.of("observations", List.of(seen("INCIDENT", "TEAM", "Une dispute pendant la pause."))));
        return instance;
    }

    void again(ProcessInstance instance) {
        time.fire("event_reviewDue", instance.getId());
        review(instance, Map.of("proposeStep", "yes"));
    }

    void review(ProcessInstance instance, Map<String, Object> seen) {
        var answers = answers("proposeStep", "no");
        answers.putAll(seen);
        desk.submit(instance.getId(), "userTask_observeWork", answers);
    }

    static ContractTerms terms(String siae, LocalDate start) {
        return new ContractTerms(siae, ContractKind.CDDI_CVG, BigDecimal.valueOf(26), start, start.plusMonths(4));
    }

    static Map<String, Object> welcome() {
        return answers("post", "Tri et atelier textile", "safetyTold", true, "weeklyHours", 20, "posture", "DISCOVERING", "pace", "WITH_HELP",
                "gesture", "DISCOVERING", "team", "WITH_HELP", "objective", "Tenir la matinée entière sans se presser.");
    }

    Map<String, Object> step(int hours, String answer) {
        return answers("weeklyHours", hours, "startsOn", time.today(), "answer", answer);
    }

    static Map<String, Object> followUp(String measure) {
        return answers("measure", measure, "explanation", "Nous en avons parlé ensemble, voici ce qui est convenu.");
    }

    static Map<String, Object> seen(String kind, String theme, String note) {
        var row = answers("kind", kind, "theme", theme);
        if (note != null) {
            row.put("note", note);
        }
        return row;
    }

    static Map<String, Object> week(LocalDate monday, int planned, int done, String absence) {
        var row = answers("weekOf", monday.toString(), "planned", planned, "done", done);
        if (absence != null) {
            row.put("absence", absence);
        }
        return row;
    }

    static Map<String, Object> answers(Object... pairs) {
        var answers = new HashMap<String, Object>();
        for (var rank = 0; rank < pairs.length; rank += 2) {
            answers.put((String) pairs[rank], pairs[rank + 1]);
        }
        return answers;
    }
}

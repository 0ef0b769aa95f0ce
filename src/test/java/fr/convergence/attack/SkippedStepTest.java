package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.convergence.engine.rights.Profession;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a process go where nobody decided that it goes (attacks 26, 18). */
class SkippedStepTest extends Intruder {

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "POST|/process-definition/key/intake/start|{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_signFirstContract\"}]}",
        "POST|/process-definition/key/renewal/start|{\"businessKey\":\"{parcours}\"}", "POST|/process-definition/key/commission/start|{}",
        "POST|/process-instance/{instance}/modification|{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_signFirstContract\"}]}",
        "POST|/process-instance/{instance}/modification-async|{}", "POST|/modification/execute|{}", "POST|/migration/execute|{}", "POST|/migration/generate|{}",
        "POST|/process-definition/x/restart|{}", "POST|/message|{\"messageName\":\"convergence.parcoursClosed\",\"all\":true}", "POST|/signal|{\"name\":\"x\"}",
        "POST|/condition|{\"variables\":{}}", "POST|/execution/{instance}/signal|{}", "POST|/execution/{instance}/messages/x/trigger|{}",
        "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}", "PUT|/process-instance/suspended|{\"suspended\":true}",
        "PUT|/process-definition/suspended|{\"suspended\":true}", "PUT|/job-definition/suspended|{\"suspended\":true}", "PUT|/job/suspended|{\"suspended\":true}",
        "POST|/job/{job}/execute|{}", "PUT|/job/{job}/duedate|{\"duedate\":null}", "POST|/job/{job}/duedate/recalculate|{}", "PUT|/job/{job}/priority|{\"priority\":9}",
        "PUT|/job/{job}/suspended|{\"suspended\":true}", "POST|/job/retries|{\"retries\":9}", "DELETE|/job/{job}|{}",
        "PUT|/process-instance/{instance}/variables/admission|{\"value\":\"ADMITTED\"}", "POST|/process-instance/{instance}/variables|{}",
        "POST|/process-instance/variables-async|{}", "POST|/process-instance/delete|{}", "DELETE|/process-instance/{instance}|{}",
        "POST|/process-instance/message-async|{}", "POST|/external-task/fetchAndLock|{\"workerId\":\"x\",\"maxTasks\":9}", "POST|/history/process-instance/delete|{}",
        "DELETE|/history/process-instance/{instance}|{}", "POST|/history/cleanup|{}", "POST|/decision-definition/key/renewal-durations/evaluate|{\"variables\":{}}",
        "PUT|/task/{task}/variables/x|{\"value\":1}", "DELETE|/deployment/x|{}", "POST|/case-definition/key/x/create|{}", "POST|/batch/x/suspended|{}",
        "PUT|/process-definition/key/intake/history-time-to-live|{\"historyTimeToLive\":0}"})
    void noStepIsSkipped(String method, String path, String body) {
        var work = scene.at(HERE);
        var instance = work.instances().get("intake");
        var job = database.queryForList("select id_ from act_ru_job where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)",
                String.class, work.parcours()).stream().findFirst().orElse(NOWHERE);
        var asked = ENGINE + path.replace("{instance}", instance).replace("{job}", job).replace("{task}", work.task("userTask_assessSituation"));
        var sent = body.replace("{parcours}", work.parcours());
        for (var actor : List.of(as(Profession.CIP, HERE), scene.inCockpit(Profession.DIRECTION, HERE), scene.inCockpit(Profession.CONCEPTEUR, HERE),
                as(Profession.DPO, HERE), scene.administrator())) {
            refused(actor.send(method, asked, method.equals("DELETE") ? null : sent, JSON), 403);
        }
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).active().count()).isEqualTo(1);
        assertThat(tasks.createTaskQuery().taskId(work.task("userTask_assessSituation")).singleResult()).isNotNull();
    }

    /** One more try of a step is for administrators, of a job that there is. */
    @ParameterizedTest
    @CsvSource({"-1", "9999999", "null"})
    void onlyAnAdministratorHasAStepTriedAgain(String retries) {
        var work = scene.at(HERE);
        var job = database.queryForList("select id_ from act_ru_job where process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)",
                String.class, work.parcours()).stream().findFirst().orElseThrow();
        for (var actor : List.of(as(Profession.CIP, HERE), scene.inCockpit(Profession.DIRECTION, HERE), scene.inCockpit(Profession.DIRECTION, ELSEWHERE))) {
            var answer = actor.send("PUT", ENGINE + "/job/" + job + "/retries", "{\"retries\":3}", JSON);
            refused(answer, 403);
            same(answer, actor.send("PUT", ENGINE + "/job/" + NOWHERE + "/retries", "{\"retries\":3}", JSON));
        }
        assertThat(scene.administrator().send("PUT", ENGINE + "/job/" + NOWHERE + "/retries", "{\"retries\":" + retries + "}", JSON).statusCode())
                .isBetween(400, 499);
    }
}

package fr.convergence.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.deploy.ModelsDeployed;
import fr.convergence.engine.web.Counter;
import fr.convergence.testing.ProductTest;
import fr.convergence.testing.TasklistClient;
import fr.convergence.testing.TestWorld;
import fr.convergence.testing.TimeMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TaskListTest extends Counter {

    private static final String CANAL = TestWorld.CANAL;

    @Autowired
    private TimeMachine time;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private IdentityService identity;

    @Autowired
    private StarterRights starters;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void putBack() {
        deployments.forEach(id -> repository.deleteDeployment(id, true));
        starters.on(new ModelsDeployed("none"));
        time.release();
    }

    @Test
    void eachProfessionFindsItsOwnLists() {
        assertThat(names(colleague(Profession.CIP, CANAL))).containsExactly("À prendre", "Mes tâches", "En retard", "Aujourd'hui",
                "Mes parcours", "Attente partenaire", "Commission à préparer", "Suivi post-embauche");
        assertThat(names(colleague(Profession.DIRECTION, CANAL)))
                .containsExactly("À prendre", "Mes tâches", "En retard", "Aujourd'hui", "Commission à préparer", "Mon équipe");
        assertThat(names(colleague(Profession.ENCADRANT, CANAL)))
                .containsExactly("À prendre", "Mes tâches", "En retard", "Aujourd'hui", "Commission à préparer");
        assertThat(names(colleague(Profession.ACCUEIL, CANAL)))
                .containsExactly("À prendre", "Mes tâches", "En retard", "Aujourd'hui");
    }

    @Test
    void aTaskToTakeBecomesMineAndMovesToMyList() {
        var cip = colleague(Profession.CIP, CANAL);
        var task = openTask(cip).path("id").asText();
        assertThat(idsIn(cip, "À prendre")).contains(task);
        assertThat(idsIn(colleague(Profession.ACCUEIL, CANAL), "À prendre")).contains(task);
        assertThat(idsIn(colleague(Profession.ENCADRANT, CANAL), "À prendre")).doesNotContain(task);
        assertThat(idsIn(colleague(Profession.CIP, TestWorld.JARDIN), "À prendre")).doesNotContain(task);

        cip.claim(task, "cip@" + CANAL);

        assertThat(idsIn(cip, "À prendre")).doesNotContain(task);
        assertThat(idsIn(cip, "Mes tâches")).contains(task);
        assertThat(idsIn(colleague(Profession.DIRECTION, CANAL), "Mon équipe")).contains(task);
        assertThat(idsIn(colleague(Profession.DIRECTION, TestWorld.JARDIN), "Mon équipe")).doesNotContain(task);
    }

    @Test
    void aTaskIsDueTodayAndThenLateByTheDaysOfParis() {
        time.holdAt(LocalDate.of(2026, 3, 2));
        var cip = colleague(Profession.CIP, CANAL);
        var task = openTask(cip).path("id").asText();
        var due = LocalDate.ofInstant(tasks.createTaskQuery().taskId(task).singleResult().getDueDate().toInstant(), ProgrammeClock.PARIS);
        assertThat(due).isAfter(LocalDate.of(2026, 3, 2));

        time.holdAt(due.minusDays(1));
        assertThat(idsIn(cip, "Aujourd'hui")).doesNotContain(task);
        time.holdAt(due);
        assertThat(idsIn(cip, "Aujourd'hui")).contains(task);
        assertThat(idsIn(cip, "En retard")).doesNotContain(task);
        time.holdAt(due.plusDays(1));
        assertThat(idsIn(cip, "Aujourd'hui")).doesNotContain(task);
        assertThat(idsIn(cip, "En retard")).contains(task);
        assertThat(idsIn(colleague(Profession.ENCADRANT, CANAL), "En retard")).doesNotContain(task);
    }

    @Test
    void theThreadOfAParcoursIsNeverLateAndHasItsOwnList() {
        var thread = start("threadTest", TaskList.THREAD);
        var cip = colleague(Profession.CIP, CANAL);
        assertThat(idsIn(cip, "Mes parcours")).contains(thread);
        assertThat(idsIn(cip, "Mes tâches")).doesNotContain(thread);
        assertThat(idsIn(cip, "En retard")).doesNotContain(thread);
        assertThat(idsIn(colleague(Profession.DIRECTION, CANAL), "Mon équipe")).doesNotContain(thread);
    }

    @Test
    void listsByProcessShowTheirOwnTasksOnly() {
        var partner = start("mobilisation-list", "userTask_any");
        var cip = colleague(Profession.CIP, CANAL);
        assertThat(idsIn(cip, "Mes tâches")).contains(partner);
        assertThat(idsIn(cip, "Attente partenaire")).doesNotContain(partner);
        assertThat(idsIn(cip, "Commission à préparer")).doesNotContain(partner);
        assertThat(idsIn(cip, "Suivi post-embauche")).doesNotContain(partner);
    }

    @Test
    void aListIsNeutralAndSaysInFrenchWhatItHolds() {
        for (var list : colleague(Profession.CIP, CANAL).filters()) {
            assertThat(list.path("properties").path("description").asText()).as(list.path("name").asText()).endsWith(".");
            assertThat(list.path("properties").path("variables")).isEmpty();
            assertThat(list.path("properties").path("color").asText()).matches("#[0-9a-f]{6}");
        }
    }

    /** A process with one task, held by the fil rouge of the canal. @return id of the task */
    private String start(String key, String task) {
        var model = Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D")
                .startEvent().userTask(task).camundaAssignee("cip@" + CANAL).camundaDueDate("2026-01-05T08:00:00").endEvent().done();
        deployments.add(repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy().getId());
        starters.on(new ModelsDeployed(key));
        // Somebody who works in one structure only gives it to the instance.
        identity.setAuthentication("cip@" + CANAL, List.of(Groups.STAFF), List.of(CANAL));
        try {
            var instance = runtime.startProcessInstanceByKey(key, "CVG-TEST");
            return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> names(TasklistClient who) {
        return StreamSupport.stream(who.filters().spliterator(), false)
                .sorted(java.util.Comparator.comparingInt((JsonNode list) -> list.path("properties").path("priority").asInt()))
                .map(list -> list.path("name").asText())
                .toList();
    }

    private static List<String> idsIn(TasklistClient who, String list) {
        for (var filter : who.filters()) {
            if (filter.path("name").asText().equals(list)) {
                var found = new ArrayList<String>();
                who.list(filter.path("id").asText()).forEach(task -> found.add(task.path("id").asText()));
                return found;
            }
        }
        throw new AssertionError("no list " + list);
    }
}

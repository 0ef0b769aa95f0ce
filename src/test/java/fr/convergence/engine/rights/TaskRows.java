package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of tasks without the files that would open them: for what is asked of the lists alone. */
class TaskRows {

    private static final String TASK = "insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, "
            + "suspension_state_, proc_def_id_, tenant_id_, assignee_) values (?, 1, 'Tâche', ?, 50, now() - ? * interval '1 minute', "
            + "now() + ? * interval '6 hours', 1, ?, ?, ?)";
    private static final String CANDIDATE = "insert into act_ru_identitylink (id_, rev_, type_, group_id_, user_id_, task_id_, tenant_id_) "
            + "values (?, 1, 'candidate', ?, ?, ?, ?)";

    private final RepositoryService repository;
    private final JdbcTemplate database;
    private final List<String> ids = new ArrayList<>();

    TaskRows(RepositoryService repository, JdbcTemplate database) {
        this.repository = repository;
        this.database = database;
    }

    String[] ids() {
        return ids.toArray(String[]::new);
    }

    /**
     * One for each task of each model in each structure and in none, and one outside any process. Professions take turns;
     * so do tasks to take, tasks taken and tasks for one candidate by name; so do days late and days left.
     */
    void ofEveryKind(List<String> structures) {
        var places = new ArrayList<>(structures);
        places.add(null);
        for (var process : repository.createProcessDefinitionQuery().latestVersion().list()) {
            for (var task : repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class)) {
                places.forEach(siae -> one(process.getId(), task.getId(), siae));
            }
        }
        places.forEach(siae -> one(null, null, siae));
    }

    private void one(String process, String key, String siae) {
        var turn = ids.size();
        var profession = Profession.values()[turn % Profession.values().length].group();
        var account = profession + "@" + siae;
        var byName = turn % 3 == 2;
        ids.add("row-" + turn);
        database.update(TASK, "row-" + turn, key, turn, turn % 9 - 4, process, siae, turn % 3 == 1 ? account : null);
        candidate("row-" + turn, byName ? null : profession, byName ? account : null, siae);
    }

    private void candidate(String task, String group, String user, String siae) {
        database.update(CANDIDATE, "link-" + task, group, user, task, siae);
    }

    void remove() {
        database.update("delete from act_ru_identitylink where id_ like 'link-row-%'");
        database.update("delete from act_ru_task where id_ like 'row-%'");
        ids.clear();
    }
}

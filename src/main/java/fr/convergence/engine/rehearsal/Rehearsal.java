package fr.convergence.engine.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plays what colleagues do at their desks: nothing is written that a form would not accept. Whoever plays holds the
 * clock and runs the jobs; the job executor rests meanwhile.
 */
@Component
public class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Jobs asked for at once: fewer questions to the database, and what one job brings about is still seen soon. */
    private static final int BATCH = 20;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final IdentityService identity;
    private final StaffDirectory staff;
    private final Optional<JobExecutor> jobs;
    /** Rights do not change while a play runs. */
    private final Map<String, Badge> badges = new HashMap<>();
    private final Map<String, List<Staff>> teams = new HashMap<>();

    private record Badge(List<String> groups, List<String> structures) {}

    Rehearsal(FormService forms, TaskService tasks, RuntimeService runtime, RepositoryService repository, ManagementService management,
            IdentityService identity, StaffDirectory staff, Optional<JobExecutor> jobs) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.identity = identity;
        this.staff = staff;
        this.jobs = jobs;
    }

    /** Keeps the job executor at rest while the play runs. */
    public void whileJobsRest(Runnable play) {
        var executor = jobs.filter(JobExecutor::isActive);
        executor.ifPresent(JobExecutor::shutdown);
        try {
            play.run();
        } finally {
            badges.clear();
            teams.clear();
            executor.ifPresent(JobExecutor::start);
        }
    }

    /** Starts a process by its form. @return its business key */
    public String start(String process, String account, Map<String, Object> answers) {
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        return as(account, () -> forms.submitStartForm(definition.getId(), values(answers))).getBusinessKey();
    }

    /** Submits the form of a task. */
    public void submit(OpenTask task, Map<String, Object> answers) {
        as(task.performer(), () -> {
            forms.submitTaskForm(task.id(), values(answers));
            return null;
        });
    }

    /** What the form of a task shows. */
    public Map<String, Object> read(OpenTask task) {
        return as(task.performer(), () -> forms.getTaskFormVariables(task.id()));
    }

    /**
     * Tasks opened at that instant or since, oldest first.
     *
     * @param known ids of tasks that are not asked for again
     */
    public List<OpenTask> tasksSince(Instant instant, Set<String> known) {
        var found = tasks.createTaskQuery()
                .taskCreatedAfter(Date.from(instant.minusMillis(1)))
                .orderByTaskCreateTime().asc()
                .orderByTaskId().asc()
                .list().stream()
                .filter(task -> !known.contains(task.getId()))
                .toList();
        var keys = keysOf(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return found.stream().map(task -> open(task, keys.get(task.getProcessInstanceId()))).toList();
    }

    /** Those of the tasks that still wait. @return their ids */
    public Set<String> stillOpen(Collection<OpenTask> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        return tasks.createTaskQuery().taskIdIn(some.stream().map(OpenTask::id).toArray(String[]::new)).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    private Map<String, String> keysOf(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        var keys = new HashMap<String, String>();
        runtime.createProcessInstanceQuery().processInstanceIds(instances).list()
                .forEach(instance -> keys.put(instance.getProcessInstanceId(), instance.getBusinessKey()));
        return keys;
    }

    private OpenTask open(Task task, String key) {
        var process = task.getProcessDefinitionId().substring(0, task.getProcessDefinitionId().indexOf(':'));
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), process, key, task.getTenantId(), performer(task),
                task.getCreateTime().toInstant());
    }

    private String performer(Task task) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .flatMap(group -> team(group, task.getTenantId()).stream())
                .findFirst()
                .map(Staff::account)
                .orElse(null);
    }

    private List<Staff> team(String group, String siae) {
        return teams.computeIfAbsent(group + "@" + siae, any -> staff.members(group, siae));
    }

    /** When the next job falls due; empty when none waits. A job without a date is due now. */
    public Optional<Instant> nextJob() {
        return firstJobs(1).stream().findFirst().map(job -> job.getDuedate() == null ? Instant.EPOCH : job.getDuedate().toInstant());
    }

    /**
     * Runs the jobs that are due at that instant, those they give birth to as well. One that fails is tried once: it
     * then waits for somebody in Cockpit, as any failed job.
     */
    public void runJobsDueAt(Instant now) {
        for (var due = due(now); !due.isEmpty(); due = due(now)) {
            due.forEach(job -> run((JobEntity) job));
        }
    }

    private List<Job> due(Instant now) {
        return firstJobs(BATCH).stream().filter(job -> isDue(job, now)).toList();
    }

    private void run(JobEntity job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            // One of the same batch may have ended what this one belonged to.
            if (management.createJobQuery().jobId(job.getId()).count() == 0) {
                return;
            }
            // The class only: a message of the database may quote a row.
            LOG.warn("Le travail « {} » a échoué ({}).", stepOf(job), failed.getClass().getSimpleName());
            management.setJobRetries(job.getId(), 0);
        }
    }

    /** Asked of the engine: a job read outside a command does not know its own step. */
    private String stepOf(Job job) {
        var definition = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
        return definition == null ? job.getId() : definition.getActivityId();
    }

    private static boolean isDue(Job job, Instant now) {
        return job.getDuedate() == null || !job.getDuedate().after(Date.from(now));
    }

    private List<Job> firstJobs(int most) {
        return management.createJobQuery().withRetriesLeft().active().orderByJobDuedate().asc().listPage(0, most);
    }

    private <T> T as(String account, Supplier<T> act) {
        var badge = badges.computeIfAbsent(account, this::badge);
        identity.setAuthentication(account, badge.groups(), badge.structures());
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Badge badge(String account) {
        return new Badge(
                identity.createGroupQuery().groupMember(account).list().stream().map(Group::getId).toList(),
                identity.createTenantQuery().userMember(account).list().stream().map(Tenant::getId).toList());
    }

    /** Values as Tasklist sends them: lists and rows as JSON, dates as text. */
    private static Map<String, Object> values(Map<String, Object> answers) {
        var sent = new HashMap<String, Object>();
        answers.forEach((key, value) -> sent.put(key, sent(value)));
        return sent;
    }

    private static Object sent(Object value) {
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
            } catch (JsonProcessingException unwritable) {
                throw new IllegalArgumentException(unwritable);
            }
        }
        return value instanceof Number || value instanceof Boolean ? Variables.untypedValue(value) : String.valueOf(value);
    }
}

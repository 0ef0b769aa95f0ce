package fr.convergence.engine.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Writes the lists of Tasklist, at each start, as {@link TaskList} describes them. People read them and never write
 * one: whoever writes a stored list writes expressions that the engine evaluates.
 */
@Component
@Order(30)
class TaskListSetup implements ApplicationRunner {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final GrantBook grants;
    private final OneNodeAtATime turn;

    TaskListSetup(FilterService filters, TaskService tasks, AuthorizationService authorizations, GrantBook grants, OneNodeAtATime turn) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.grants = grants;
        this.turn = turn;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turn.run(() -> TaskList.all().forEach(this::write));
    }

    private void write(TaskList list) {
        var filter = filters.createFilterQuery().filterName(list.name()).filterResourceType(EntityTypes.TASK).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(list.name());
        }
        var before = filter.getId() == null ? null : contentOf(filter);
        filter.setQuery(list.query().apply(tasks.createTaskQuery())).setProperties(list.properties());
        if (!contentOf(filter).equals(before)) {
            filter = filters.saveFilter(filter);
        }
        share(filter.getId(), list.readers());
    }

    /** Parsed, because the order of its names changes from one start to the next. */
    private static JsonNode contentOf(Filter filter) {
        var row = (FilterEntity) filter;
        try {
            return JSON.createArrayNode()
                    .add(JSON.readTree(row.getQueryInternal()))
                    .add(JSON.readTree(row.getPropertiesInternal()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the engine writes JSON", impossible);
        }
    }

    private void share(String filterId, List<String> readers) {
        authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).resourceId(filterId)
                .authorizationType(Authorization.AUTH_TYPE_GRANT).list().stream()
                .filter(row -> !readers.contains(row.getGroupId()))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        readers.forEach(group -> grants.write(new Grant(group, Resources.FILTER, filterId, List.of(Permissions.READ))));
    }
}

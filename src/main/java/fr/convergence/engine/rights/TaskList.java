package fr.convergence.engine.rights;

import static fr.convergence.engine.rights.Profession.CIP;
import static fr.convergence.engine.rights.Profession.COORDINATION;
import static fr.convergence.engine.rights.Profession.DIRECTION;
import static fr.convergence.engine.rights.Profession.EDUCATEUR;
import static fr.convergence.engine.rights.Profession.ENCADRANT;
import static fr.convergence.engine.rights.Profession.MEMBRE_COMMISSION;
import static fr.convergence.engine.rights.Profession.PARTENARIAT_EMPLOI;
import static fr.convergence.engine.rights.Profession.PARTENARIAT_LOGEMENT;
import static fr.convergence.engine.rights.Profession.PARTENARIAT_SANTE;
import static fr.convergence.engine.rights.Profession.REFERENT_EMPLOI;
import static fr.convergence.engine.rights.Profession.REFERENT_LOGEMENT;
import static fr.convergence.engine.rights.Profession.REFERENT_SANTE;
import static fr.convergence.engine.rights.Profession.SECRETARIAT_COMMISSION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list that Tasklist offers. Its query is stored with expressions, which the engine evaluates for who is looking; the
 * structure of the reader limits every one of them, whatever the query says.
 *
 * @param rank order on the screen; the first is the one people arrive on
 * @param live whether the screen asks again every ten seconds
 * @param readers groups that see it
 */
record TaskList(String name, String description, int rank, String color, boolean live, List<String> readers,
        UnaryOperator<TaskQuery> query) {

    /** The permanent task of a parcours: it is never late, and would drown what has a deadline. */
    static final String THREAD = "userTask_keepThread";

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final List<String> EVERYONE = List.of(Groups.STAFF);

    static List<TaskList> all() {
        return List.of(
                new TaskList("À prendre", "Tâches ouvertes à votre profession, que personne n'a encore prises.",
                        10, "#1f6f8b", true, EVERYONE,
                        query -> query.taskUnassigned().taskCandidateGroupInExpression(MY_GROUPS)),
                new TaskList("Mes tâches", "Tâches que vous avez prises ou qui vous sont confiées.",
                        20, "#2b5f9e", true, EVERYONE,
                        query -> query.taskAssigneeExpression(ME).taskDefinitionKeyNotIn(THREAD)),
                new TaskList("En retard", "Tâches, à vous ou à prendre, dont l'échéance est passée.",
                        30, "#b3261e", true, EVERYONE,
                        query -> mineOrMyGroups(query).taskDefinitionKeyNotIn(THREAD)
                                .dueBeforeExpression("${parisDay.begins()}")),
                new TaskList("Aujourd'hui", "Tâches, à vous ou à prendre, à terminer aujourd'hui.",
                        40, "#8f5600", true, EVERYONE,
                        query -> mineOrMyGroups(query).taskDefinitionKeyNotIn(THREAD)
                                .dueAfterExpression("${parisDay.begins()}").dueBeforeExpression("${parisDay.ends()}")),
                new TaskList("Mes parcours", "Parcours dont vous tenez le fil : ouvrez-en un pour agir.",
                        50, "#2f6b3f", true, groups(CIP),
                        query -> query.taskAssigneeExpression(ME).taskDefinitionKey(THREAD)),
                new TaskList("Attente partenaire", "Sollicitations de partenaires en cours, à vous ou à prendre.",
                        60, "#5f4596", true,
                        groups(CIP, REFERENT_EMPLOI, REFERENT_LOGEMENT, REFERENT_SANTE,
                                PARTENARIAT_EMPLOI, PARTENARIAT_LOGEMENT, PARTENARIAT_SANTE, EDUCATEUR),
                        query -> mineOrMyGroups(query).processDefinitionKeyIn("mobilisation")),
                new TaskList("Commission à préparer", "Calendrier des termes, dossiers, séances de la commission, nouveaux examens, prolongations du PASS.",
                        70, "#7a4a2b", true,
                        groups(CIP, ENCADRANT, DIRECTION, SECRETARIAT_COMMISSION, MEMBRE_COMMISSION, COORDINATION),
                        query -> mineOrMyGroups(query).processDefinitionKeyIn("renewal", "term", "commission", "reexamination", "pass")),
                new TaskList("Suivi post-embauche", "Accompagnement pendant l'année qui suit l'embauche.",
                        80, "#1f6b5d", true, groups(CIP, REFERENT_EMPLOI, REFERENT_LOGEMENT, REFERENT_SANTE, PARTENARIAT_EMPLOI),
                        query -> mineOrMyGroups(query).processDefinitionKeyIn("followup")),
                new TaskList("Mon équipe", "Toutes les tâches de vos structures, prises ou non.",
                        90, "#4a5568", false, groups(DIRECTION, COORDINATION),
                        query -> query.taskDefinitionKeyNotIn(THREAD)));
    }

    /** What Tasklist reads of a list besides its query. */
    Map<String, Object> properties() {
        return Map.of("description", description, "priority", rank, "color", color, "refresh", live,
                "showUndefinedVariable", false, "variables", List.of());
    }

    private static List<String> groups(Profession... professions) {
        return Arrays.stream(professions).map(Profession::group).toList();
    }

    private static TaskQuery mineOrMyGroups(TaskQuery query) {
        return query.or().taskAssigneeExpression(ME).taskCandidateGroupInExpression(MY_GROUPS).endOr();
    }
}

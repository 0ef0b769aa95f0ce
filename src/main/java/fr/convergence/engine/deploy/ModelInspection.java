package fr.convergence.engine.deploy;

import fr.convergence.engine.forms.FormBeans;
import fr.convergence.engine.forms.FormSchema;
import fr.convergence.engine.rules.CandidateTables;
import fr.convergence.rules.TrialTables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Reads models as the engine will, and says in French what it would stumble over. */
@Component
class ModelInspection {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");
    private final ListableBeanFactory beans;
    private final FormBeans forms;
    private final List<ModelCheck> checks;

    ModelInspection(ListableBeanFactory beans, FormBeans forms, List<ModelCheck> checks) {
        this.beans = beans;
        this.forms = forms;
        this.checks = checks;
    }

    List<String> faultsOf(Map<String, byte[]> models) {
        var faults = new ArrayList<>(ModelLimits.faultsOf(models));
        if (!faults.isEmpty()) {
            return faults;
        }
        var formIds = new HashSet<String>();
        var decisionIds = new HashSet<String>();
        models.forEach((name, content) -> {
            try {
                if (name.endsWith(".form")) {
                    formIds.add(FormSchema.parse(new String(content, StandardCharsets.UTF_8)).id());
                } else if (name.endsWith(".dmn")) {
                    Dmn.readModelFromStream(new ByteArrayInputStream(content))
                            .getModelElementsByType(Decision.class)
                            .forEach(decision -> decisionIds.add(checkedDecision(name, decision, faults)));
                }
            } catch (RuntimeException unreadable) {
                faults.add(name + " : fichier illisible, rouvrez-le dans le Modeler.");
            }
        });
        models.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                inspectProcesses(name, content, formIds, decisionIds, faults);
            }
        });
        if (faults.isEmpty()) {
            var tables = tables(models, faults);
            tables.ifPresent(read -> checks.forEach(check -> faults.addAll(check.faultsOf(models, read))));
        }
        return faults;
    }

    /** What reads as a file may still hold a cell that no engine understands. */
    private static Optional<TrialTables> tables(Map<String, byte[]> models, List<String> faults) {
        try {
            return Optional.of(new CandidateTables(models));
        } catch (RuntimeException unreadable) {
            faults.add("Une table de décision ne se lit pas : " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static String checkedDecision(String file, Decision decision, List<String> faults) {
        if (decision.getCamundaHistoryTimeToLiveString() == null) {
            faults.add(file + " : la décision « " + decision.getName() + " » n'a pas de durée de conservation (TTL).");
        }
        return decision.getId();
    }

    private void inspectProcesses(String file, byte[] content, Set<String> formIds, Set<String> decisionIds, List<String> faults) {
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        } catch (RuntimeException unreadable) {
            faults.add(file + " : fichier illisible, rouvrez-le dans le Modeler.");
            return;
        }
        for (var process : model.getModelElementsByType(Process.class)) {
            if (process.getCamundaHistoryTimeToLiveString() == null) {
                faults.add(file + " : le processus « " + process.getName() + " » n'a pas de durée de conservation (TTL).");
            }
        }
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> inspectDelegate(file, task, task.getCamundaDelegateExpression(), faults));
        model.getModelElementsByType(SendTask.class)
                .forEach(task -> inspectDelegate(file, task, task.getCamundaDelegateExpression(), faults));
        model.getModelElementsByType(ScriptTask.class)
                .forEach(task -> faults.add(at(file, task) + "les scripts ne sont pas admis, utilisez un délégué."));
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> inspectDecision(file, task, decisionIds, faults));
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> inspectForm(file, task, task.getCamundaFormRef(), formIds, true, faults));
        model.getModelElementsByType(StartEvent.class)
                .forEach(start -> inspectForm(file, start, start.getAttributeValueNs(CAMUNDA, "formRef"), formIds, false, faults));
    }

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private void inspectDelegate(String file, FlowElement task, String expression, List<String> faults) {
        var matcher = BEAN.matcher(expression == null ? "" : expression);
        if (!matcher.matches()) {
            faults.add(at(file, task) + "indiquez un délégué, par exemple ${openParcoursDelegate}.");
        } else if (!beans.containsBean(matcher.group(1))) {
            faults.add(at(file, task) + "le délégué " + matcher.group(1) + " n'existe pas.");
        }
    }

    private static void inspectDecision(String file, BusinessRuleTask task, Set<String> decisionIds, List<String> faults) {
        if (!decisionIds.contains(task.getCamundaDecisionRef())) {
            faults.add(at(file, task) + "la décision " + task.getCamundaDecisionRef() + " n'existe pas.");
        }
    }

    private void inspectForm(String file, FlowElement element, String formRef, Set<String> formIds, boolean mandatory, List<String> faults) {
        if (formRef == null) {
            if (mandatory) {
                faults.add(at(file, element) + "aucun formulaire n'est indiqué.");
            }
            return;
        }
        if (!formIds.contains(formRef)) {
            faults.add(at(file, element) + "le formulaire " + formRef + " n'existe pas.");
        }
        if (!forms.serves(element.getId())) {
            faults.add(at(file, element) + "aucun code ne sert cet élément (" + FormBeans.beanName(element.getId()) + " attendu).");
        }
    }

    private static String at(String file, FlowElement element) {
        var name = element.getName() == null ? element.getId() : element.getName().replaceAll("\\s+", " ");
        return file + " : « " + name + " » (" + element.getId() + ") : ";
    }
}

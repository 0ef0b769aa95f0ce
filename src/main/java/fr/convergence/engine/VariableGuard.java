package fr.convergence.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateVariableInstance;
import org.camunda.bpm.engine.delegate.VariableListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Refuses, when it is written, any variable that its process does not declare, and any text that is not a code. */
@Component
class VariableGuard extends AbstractBpmnParseListener {

    private final java.util.List<ProcessDescriptor> descriptors;

    VariableGuard(@Lazy java.util.List<ProcessDescriptor> descriptors) {
        this.descriptors = descriptors;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        VariableListener<DelegateVariableInstance<?>> guard = variable -> check(process.getKey(), variable);
        process.addBuiltInVariableListener(VariableListener.CREATE, guard);
        process.addBuiltInVariableListener(VariableListener.UPDATE, guard);
    }

    private void check(String processKey, DelegateVariableInstance<?> written) {
        var declared = declaredBy(processKey).get(written.getName());
        if (declared == null) {
            throw new IllegalStateException("process " + processKey + " declares no variable " + written.getName());
        }
        if (!declared.accepts(written.getValue())) {
            throw new IllegalStateException("variable " + written.getName() + " of " + processKey + " takes a "
                    + declared.type().getSimpleName() + ", a text only when it is a code");
        }
    }

    private Map<String, ProcessVariable<?>> declaredBy(String processKey) {
        return descriptors.stream()
                .filter(descriptor -> descriptor.key().equals(processKey))
                .flatMap(descriptor -> descriptor.variables().stream())
                .collect(Collectors.toMap(ProcessVariable::name, Function.identity()));
    }
}

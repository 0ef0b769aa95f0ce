package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.mobilisation.OperatorChoiceService;
import fr.convergence.mobilisation.OperatorSuggestion;
import fr.convergence.mobilisation.RequestService;
import fr.convergence.mobilisation.RequestView;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Choisir l'opérateur»: the table proposes an order, the partnership officer decides and prepares what comes next. */
@Component
class ChooseOperatorForm implements TaskForm<ChooseOperatorForm.Answer> {

    record Answer(String chosen, String operator, String second, String third, String note) {}

    record OperatorRow(String name, String offers, String delay, String observed, String reason) {}

    record RequestRow(String number, String operator, String status, String motive) {}

    private final OperatorChoiceService choices;
    private final RequestService requests;
    private final NeedScreen screen;

    ChooseOperatorForm(OperatorChoiceService choices, RequestService requests, NeedScreen screen) {
        this.choices = choices;
        this.requests = requests;
        this.screen = screen;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var id = NeedScreen.idOf(task);
        var suggestions = choices.suggestions(id);
        var shown = screen.of(task);
        shown.put("operators", suggestions.stream().map(ChooseOperatorForm::row).toList());
        shown.put("operatorOptions", suggestions.stream().map(operator -> new Option(operator.code(), operator.name())).toList());
        shown.put("requests", requests.all(id, task.userId()).stream().map(ChooseOperatorForm::row).toList());
        choices.proposed(id).ifPresent(operator -> shown.put("operator", operator));
        return shown;
    }

    private static OperatorRow row(OperatorSuggestion operator) {
        return new OperatorRow(operator.name() + " (" + operator.kind() + ")", operator.offers(), operator.usualDelay() + " jours",
                operator.observedText(), operator.rank() + ". " + operator.reason());
    }

    private static RequestRow row(RequestView request) {
        return new RequestRow(request.number(), request.operator(), request.status().label(),
                request.motive() == null ? "—" : request.motive().label());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var id = NeedScreen.idOf(task);
        if ("no".equals(answer.chosen())) {
            choices.sortAgain(id, answer.note(), task.userId());
            return Answers.of(MobilisationProcess.OPERATOR_CHOSEN, false);
        }
        var alternatives = Stream.of(answer.second(), answer.third()).filter(Objects::nonNull).toList();
        choices.choose(id, answer.operator(), alternatives, answer.note(), task.userId());
        return Answers.of(MobilisationProcess.OPERATOR_CHOSEN, true);
    }
}

package fr.convergence.datarights.process;

import fr.convergence.consent.Recipient;
import fr.convergence.datarights.DataRequestService;
import fr.convergence.datarights.DataRight;
import fr.convergence.datarights.Execution;
import fr.convergence.datarights.ExecutionService;
import fr.convergence.datarights.RectifiedField;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.parcours.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Faire ce qui est demandé»: each right has its part of the form. */
@Component
class ExecuteRequestForm implements TaskForm<ExecuteRequestForm.Answer> {

    private static final String ALL = "ALL";

    record Answer(String kind, RectifiedField field, String newValue, String corrected, String domain, String recipient, Boolean confirmed) {

        Execution execution() {
            return new Execution(field, newValue, corrected, domain == null || domain.equals(ALL) ? null : Domain.valueOf(domain),
                    recipient == null || recipient.equals(ALL) ? null : Recipient.valueOf(recipient));
        }
    }

    private final DataRequestService requests;
    private final ExecutionService execution;
    private final RequestTexts texts;

    ExecuteRequestForm(DataRequestService requests, ExecutionService execution, RequestTexts texts) {
        this.requests = requests;
        this.execution = execution;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = texts.open(task);
        var shown = RequestTexts.header(request);
        var pack = OpenPages.PREFIX + "/datarights/" + request.number() + "/pack";
        shown.put("kind", request.kind().name());
        shown.put("packPaper", pack + ".pdf");
        shown.put("packData", pack + ".zip");
        shown.put("erasureText", request.kind() == DataRight.ERASURE ? execution.erasureSentence(task.reference()) : "");
        shown.put("domainOptions", options("Tous les domaines",
                Arrays.stream(Domain.values()).map(domain -> new Option(domain.name(), domain.label())).toList()));
        shown.put("recipientOptions", options("Tous les partages",
                Arrays.stream(Recipient.values()).map(recipient -> new Option(recipient.name(), recipient.label())).toList()));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var kind = requests.view(task.reference()).kind();
        execution.execute(task.reference(), answer.execution(), task.userId());
        return Answers.of(DatarightsProcess.ERASING, kind == DataRight.ERASURE).and(DatarightsProcess.LIMITED, kind == DataRight.LIMITATION);
    }

    private static List<Option> options(String all, List<Option> each) {
        var options = new ArrayList<Option>();
        options.add(new Option(ALL, all));
        options.addAll(each);
        return options;
    }
}

package fr.convergence.pass.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.pass.Denial;
import fr.convergence.pass.DenialAction;
import fr.convergence.pass.DenialReason;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.PassService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Consigner la réponse»: granted, denied in writing, or still awaited. */
@Component
class RecordExtensionAnswerForm implements TaskForm<RecordExtensionAnswerForm.Answer> {

    record Answer(
            String answer, LocalDate answeredOn, LocalDate until, DenialReason denialReason, String explanation, DenialAction proposed,
            String proposal, LocalDate noticedOn) {}

    private final ExtensionService extensions;
    private final PassService passes;
    private final ExtensionTexts texts;

    RecordExtensionAnswerForm(ExtensionService extensions, PassService passes, ExtensionTexts texts) {
        this.extensions = extensions;
        this.passes = passes;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var request = extensions.pending(task.reference());
        var pass = passes.of(task.reference());
        var shown = texts.header(task.reference());
        shown.put("requestText", ExtensionTexts.request(request));
        shown.put("reminderText", ExtensionTexts.reminder(request, pass));
        shown.put("until", pass.endsOn().plusDays(request.declaration().days()));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        switch (answer.answer()) {
            case "GRANTED" -> extensions.accept(task.reference(), answer.until(), answer.answeredOn());
            case "DENIED" -> extensions.deny(task.reference(), new Denial(answer.denialReason(), answer.explanation(), answer.proposed(),
                    answer.proposal(), answer.noticedOn()), answer.answeredOn());
            default -> {
                return PassProcess.next(extensions.nextCall(task.reference())).and(PassProcess.ANSWER, "NOT_YET");
            }
        }
        return Answers.of(PassProcess.ANSWER, answer.answer());
    }
}

package fr.convergence.pass.process;

import fr.convergence.accompaniment.AccompanimentService;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.pass.Declaration;
import fr.convergence.pass.ExtensionReason;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.PassService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Déclarer la prolongation»: a sheet to copy on the State's platform, then what was declared there. */
@Component
class DeclareExtensionForm implements TaskForm<DeclareExtensionForm.Answer> {

    record Answer(
            String outcome, String because, LocalDate declaredOn, String passNumber, LocalDate until, ExtensionReason reason,
            LocalDate trainingEndsOn, String prescriber, String organisation, String interview, String email, String phone,
            String withReport, List<ReportRow> lines) {

        boolean reported() {
            return "yes".equals(withReport) && lines != null;
        }
    }

    private final ExtensionService extensions;
    private final PassService passes;
    private final AccompanimentService accompaniments;
    private final ExtensionTexts texts;
    private final ProgrammeClock clock;

    DeclareExtensionForm(ExtensionService extensions, PassService passes, AccompanimentService accompaniments, ExtensionTexts texts,
            ProgrammeClock clock) {
        this.extensions = extensions;
        this.passes = passes;
        this.accompaniments = accompaniments;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var pass = passes.of(task.reference());
        var request = extensions.pending(task.reference());
        var offers = extensions.offers(task.reference());
        var shown = texts.header(task.reference());
        shown.put("passEndText", French.day(pass.endsOn()));
        shown.put("windowText", extensions.window(task.reference()));
        shown.put("whyText", String.join(" ", pass.why()));
        shown.put("offers", ExtensionTexts.offers(offers));
        shown.put("sheet", texts.sheet(task.reference()));
        shown.put("declaredOn", clock.today());
        shown.put("passNumber", pass.number());
        shown.put("reason", request.wantedReason());
        shown.put("until", texts.until(request, pass, offers).orElse(null));
        shown.put("lines", ReportRow.of(accompaniments.plan(task.reference(), task.userId())));
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if ("GIVEN_UP".equals(answer.outcome())) {
            extensions.giveUp(task.reference(), answer.because());
            return Answers.of(PassProcess.DECLARATION, "GIVEN_UP");
        }
        passes.identify(task.reference(), answer.passNumber());
        var declaration = new Declaration(answer.reason(), passes.of(task.reference()).endsOn(), answer.until(), answer.trainingEndsOn(),
                answer.prescriber(), answer.organisation(), "yes".equals(answer.interview()), answer.email(), answer.phone(),
                answer.declaredOn(), task.userId());
        var prescriber = extensions.declare(task.reference(), declaration,
                answer.reported() ? answer.lines().stream().map(ReportRow::line).toList() : List.of());
        return PassProcess.next(extensions.nextCall(task.reference())).and(PassProcess.DECLARATION, prescriber ? "SENT" : "DIRECT");
    }
}

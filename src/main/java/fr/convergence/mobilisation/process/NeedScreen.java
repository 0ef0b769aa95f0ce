package fr.convergence.mobilisation.process;

import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.Readers;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.mobilisation.DiaryLine;
import fr.convergence.mobilisation.NeedFile;
import fr.convergence.mobilisation.NeedService;
import fr.convergence.mobilisation.RequestService;
import fr.convergence.parcours.French;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every screen of a need shows: who, what, when it is useful, and what has happened so far. */
@Component
class NeedScreen {

    private static final String NOTHING = "—";
    private static final String NOT_YOURS =
            "Ce besoin se lit dans son domaine seulement : laissez cette tâche à un collègue qui suit ce domaine.";

    /** One line of the diary. */
    record Row(String day, String step, String note, String by) {}

    private final NeedService needs;
    private final RequestService requests;
    private final Confidentiality confidentiality;
    private final Readers readers;
    private final ParcoursService parcours;
    private final StaffDirectory staff;

    NeedScreen(NeedService needs, RequestService requests, Confidentiality confidentiality, Readers readers, ParcoursService parcours,
            StaffDirectory staff) {
        this.needs = needs;
        this.requests = requests;
        this.confidentiality = confidentiality;
        this.readers = readers;
        this.parcours = parcours;
        this.staff = staff;
    }

    /** The need of a task. */
    static UUID idOf(TaskContext task) {
        return UUID.fromString(task.get(MobilisationProcess.MOBILISATION_ID));
    }

    /** The need, for whoever follows its domain. @throws Refusal for anybody else, whatever list the task came from */
    NeedFile need(TaskContext task) {
        var need = needs.file(idOf(task));
        Refusal.unless(confidentiality.view(reader(task, need), need.reference(), need.domain(), Sensitivity.WORDS).isFull(), NOT_YOURS);
        return need;
    }

    /** Where no referent of the domain is named, whoever the programme hands the step to carries the need. */
    private Subject reader(TaskContext task, NeedFile need) {
        var seen = parcours.view(need.reference());
        var subject = readers.of(task.userId(), seen);
        var followed = seen.referents().keySet().stream().anyMatch(role -> role.domain().filter(need.domain()::equals).isPresent());
        return followed || !task.userId().equals(seen.referents().get(ReferentRole.FIL_ROUGE)) ? subject : subject.owning();
    }

    /** Values every form of a need begins with. */
    Map<String, Object> of(TaskContext task) {
        var need = need(task);
        var shown = new HashMap<String, Object>();
        shown.put("personText", parcours.view(need.reference()).person().shortName());
        shown.put("reference", need.reference());
        shown.put("domainText", need.domain().label());
        shown.put("expressedText", French.day(need.expressedOn()));
        shown.put("needText", need.description());
        var described = need.qualification();
        shown.put("expectedText", described == null ? NOTHING : described.expectedResult());
        shown.put("windowText", described == null ? NOTHING : described.window());
        shown.put("urgencyText", described == null ? NOTHING : described.urgency().label());
        shown.put("wordsText", described == null ? NOTHING : orNothing(described.personWords()));
        shown.put("contactText", described == null ? NOTHING : orNothing(described.directContact()));
        shown.put("diary", need.diary().stream().map(this::row).toList());
        return shown;
    }

    /** The same, with the request under way; the operator's name only for who may read it. */
    Map<String, Object> withRequest(TaskContext task) {
        var shown = of(task);
        requests.current(idOf(task), task.userId()).ifPresent(request -> {
            shown.put("requestText", request.number());
            shown.put("operatorText", request.operator());
            shown.put("sentText", French.day(request.sentOn()));
            shown.put("appointmentText", French.day(request.appointmentOn()));
            shown.put("reminders", request.reminders());
        });
        return shown;
    }

    private Row row(DiaryLine line) {
        var note = Stream.of(line.detail(), line.text()).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" — "));
        return new Row(French.day(line.day()), line.kind().label(), orNothing(note), line.by() == null ? "Le programme" : staff.nameOf(line.by()));
    }

    private static String orNothing(String text) {
        return text == null || text.isBlank() ? NOTHING : text;
    }
}

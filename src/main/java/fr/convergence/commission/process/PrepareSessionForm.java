package fr.convergence.commission.process;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.MemberView;
import fr.convergence.commission.SessionPlan;
import fr.convergence.directory.Staff;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Préparer la séance»: who sits, which files in which order, who takes no part in which. */
@Component
class PrepareSessionForm implements TaskForm<PrepareSessionForm.Answer> {

    record Recusal(String member, UUID file) {}

    record Answer(
            String maintained, LocalDate heldOn, String startsAt, String place, List<String> titulars, String chair, List<UUID> files,
            List<Recusal> recusals) {}

    private final CommissionService commission;
    private final AgendaTexts texts;

    PrepareSessionForm(CommissionService commission, AgendaTexts texts) {
        this.commission = commission;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var session = commission.session(task.reference());
        var shown = new HashMap<String, Object>();
        shown.put("session", session.reference());
        shown.put("conveneByText", French.day(commission.conveneBy(session.reference())));
        shown.put("heldOn", session.heldOn());
        shown.put("startsAt", session.startsAt().toString());
        shown.put("place", session.place());
        shown.put("memberOptions", texts.members(commission.seats(session.reference()).stream().map(Staff::account).toList()));
        shown.put("titulars", session.members().stream().map(MemberView::account).toList());
        shown.put("fileOptions", texts.files(session.reference()));
        shown.put("recusalOptions", texts.shortFiles(session.reference()));
        shown.put("files", session.listed().stream().map(AgendaView::file).toList());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var maintained = !"no".equals(answer.maintained());
        if (maintained) {
            commission.prepare(task.reference(), SessionPlan.of(answer.heldOn(), answer.startsAt(), answer.place()),
                    orNone(answer.titulars()), answer.chair(), orNone(answer.files()), recusals(orNone(answer.recusals())));
        }
        return Answers.of(CommissionProcess.MAINTAINED, maintained);
    }

    private static Map<UUID, Set<String>> recusals(List<Recusal> rows) {
        return rows.stream()
                .filter(row -> row.file() != null && row.member() != null)
                .collect(Collectors.groupingBy(Recusal::file, Collectors.mapping(Recusal::member, Collectors.toSet())));
    }

    private static <T> List<T> orNone(List<T> given) {
        return Stream.ofNullable(given).flatMap(List::stream).toList();
    }
}

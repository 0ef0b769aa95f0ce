package fr.convergence.commission.process;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.Seat;
import fr.convergence.commission.SessionPlan;
import fr.convergence.commission.SessionView;
import fr.convergence.directory.Staff;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
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

    record SeatRow(String quality, String titular, String deputy) {

        static SeatRow of(Seat seat) {
            return new SeatRow(seat.quality(), seat.titular(), seat.deputy());
        }

        Seat seat() {
            return Seat.of(quality, titular, deputy);
        }
    }

    record Recusal(String member, UUID file) {}

    record Answer(
            String maintained, LocalDate heldOn, String startsAt, String place, List<SeatRow> seats, String chair, List<UUID> files,
            List<Recusal> recusals) {}

    private final CommissionService commission;
    private final ConvocationService convocations;
    private final AgendaTexts texts;

    PrepareSessionForm(CommissionService commission, ConvocationService convocations, AgendaTexts texts) {
        this.commission = commission;
        this.convocations = convocations;
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
        shown.put("waitingText", waiting(session));
        shown.put("agenda", texts.agenda(session));
        shown.put("fileOptions", texts.files(session.reference()));
        shown.put("files", session.listed().stream().map(AgendaView::file).toList());
        shown.put("memberOptions", texts.members(commission.eligible(session.reference()).stream().map(Staff::account).toList()));
        shown.put("qualityOptions", commission.qualities(session.reference()).entrySet().stream()
                .map(quality -> new Option(quality.getKey(), quality.getValue())).toList());
        shown.put("seats", session.seats().stream().map(SeatRow::of).toList());
        shown.put("recusalOptions", texts.shortFiles(session.reference()));
        return shown;
    }

    /** What the secretariat could still take: files that no session lists. */
    private String waiting(SessionView session) {
        var left = commission.candidates(session.reference()).stream().filter(file -> commission.sessionOf(file.id()).isEmpty()).count();
        return left == 0 ? "" : French.count(left, "dossier attend", "dossiers attendent") + " encore une séance.";
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var maintained = !"no".equals(answer.maintained());
        if (maintained) {
            convocations.prepare(task.reference(), SessionPlan.of(answer.heldOn(), answer.startsAt(), answer.place()),
                    orNone(answer.seats()).stream().map(SeatRow::seat).toList(), answer.chair(), orNone(answer.files()), recusals(orNone(answer.recusals())));
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

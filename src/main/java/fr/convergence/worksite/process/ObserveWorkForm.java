package fr.convergence.worksite.process;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.rules.Refusal;
import fr.convergence.worksite.AbsenceReason;
import fr.convergence.worksite.AttendanceFacts;
import fr.convergence.worksite.AttendanceService;
import fr.convergence.worksite.ObservationKind;
import fr.convergence.worksite.Observed;
import fr.convergence.worksite.Review;
import fr.convergence.worksite.SkillLevel;
import fr.convergence.worksite.WeekOfWork;
import fr.convergence.worksite.WorkTheme;
import fr.convergence.worksite.WorksiteService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Faire le point sur le travail»: two choices an observation, hours week by week. */
@Component
class ObserveWorkForm implements TaskForm<ObserveWorkForm.Answer> {

    record Seen(ObservationKind kind, WorkTheme theme, String note) {

        boolean isEmpty() {
            return kind == null && theme == null && note == null;
        }

        Observed observed(LocalDate day, String by) {
            Refusal.when(kind == null || theme == null, "Chaque observation demande deux choix : quoi, et à propos de quoi.");
            return new Observed(kind, theme, note, day, by);
        }
    }

    record Week(LocalDate weekOf, BigDecimal planned, BigDecimal done, AbsenceReason absence) {

        boolean isEmpty() {
            return done == null && absence == null;
        }

        WeekOfWork week() {
            Refusal.when(weekOf == null || planned == null || done == null,
                    "Chaque semaine demande sa date, les heures prévues et les heures faites (zéro est une réponse).");
            return WeekOfWork.of(weekOf, planned, done, absence);
        }
    }

    record Answer(
            List<Seen> observations, List<Week> weeks, SkillLevel posture, SkillLevel pace, SkillLevel gesture, SkillLevel team,
            String proposeStep, String words) {}

    private final WorksiteService worksites;
    private final AttendanceService attendance;
    private final ParcoursService parcours;
    private final WorksiteDates dates;
    private final ProgrammeClock clock;

    ObserveWorkForm(WorksiteService worksites, AttendanceService attendance, ParcoursService parcours, WorksiteDates dates,
            ProgrammeClock clock) {
        this.worksites = worksites;
        this.attendance = attendance;
        this.parcours = parcours;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var stay = worksites.current(task.reference());
        return Map.of(
                "personText", parcours.view(task.reference()).person().shortName(),
                "postText", stay.post(),
                "objectiveText", stay.objective(),
                "hoursText", Hours.text(stay.hoursOn(clock.today()).orElse(null)),
                "factsText", text(stay.facts()),
                "weeks", attendance.toNote(task.reference()).stream()
                        .map(week -> new Week(week.monday(), week.planned(), null, null))
                        .toList());
    }

    static String text(AttendanceFacts facts) {
        return facts.sentences().isEmpty()
                ? "Présence : aucune semaine notée récemment."
                : "Présence sur les dernières semaines : " + String.join(" ", facts.sentences());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        var seen = orNone(answer.observations()).stream()
                .filter(row -> !row.isEmpty())
                .map(row -> row.observed(clock.today(), task.userId()))
                .toList();
        var weeks = orNone(answer.weeks()).stream().filter(row -> !row.isEmpty()).map(Week::week).toList();
        var levels = Levels.of(answer.posture(), answer.pace(), answer.gesture(), answer.team());
        var wantsStep = "yes".equals(answer.proposeStep());
        var incident = worksites.review(task.reference(), new Review(seen, weeks, levels, answer.words()), task.userId());
        return dates.of("incident").and(WorksiteProcess.INCIDENT, incident).and(WorksiteProcess.HOURS_STEP, wantsStep);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}

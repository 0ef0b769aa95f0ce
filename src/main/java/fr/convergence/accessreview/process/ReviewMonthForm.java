package fr.convergence.accessreview.process;

import fr.convergence.accessreview.AccessReviewService;
import fr.convergence.breakglass.Finding;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Revoir les accès d'urgence du mois»: all of them on one page. */
@Component
class ReviewMonthForm implements TaskForm<ReviewMonthForm.Answer> {

    record Answer(Finding finding, String measures) {}

    record Use(String on, String number, String file, String colleague, String reason, String result) {}

    private final AccessReviewService reviews;
    private final StaffDirectory staff;

    ReviewMonthForm(AccessReviewService reviews, StaffDirectory staff) {
        this.reviews = reviews;
        this.staff = staff;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var uses = reviews.uses(task.reference());
        return Map.of(
                "countText", uses.size() == 1 ? "Un accès d'urgence" : uses.size() + " accès d'urgence",
                "useRows", uses.stream()
                        .map(use -> new Use(French.day(LocalDate.ofInstant(use.openedAt(), ProgrammeClock.PARIS)), use.number(), use.reference(),
                                staff.nameOf(use.account()), use.reason().label(), use.finding() == null ? "À examiner" : use.finding().label()))
                        .toList());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        reviews.conclude(task.reference(), answer.finding(), answer.measures(), task.userId());
        return Answers.of(AccessreviewProcess.MONTH_JUSTIFIED, answer.finding() == Finding.JUSTIFIED);
    }
}

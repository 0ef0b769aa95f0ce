package fr.convergence.breakglass.process;

import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.breakglass.EmergencyUse;
import fr.convergence.breakglass.Finding;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.register.Register;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Examiner l'accès d'urgence»: the reason that was given beside what was really read. */
@Component
class ReviewAccessForm implements TaskForm<ReviewAccessForm.Answer> {

    record Answer(Finding finding, String measures) {}

    record Read(String at, String what) {}

    private final BreakGlassService accesses;
    private final Register register;
    private final StaffDirectory staff;
    private final UseWords words;

    ReviewAccessForm(BreakGlassService accesses, Register register, StaffDirectory staff, UseWords words) {
        this.accesses = accesses;
        this.register = register;
        this.staff = staff;
        this.words = words;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var use = accesses.use(task.reference());
        return Map.of(
                "fileReference", use.reference(),
                "colleagueText", staff.nameOf(use.account()),
                "reasonText", use.reason().label(),
                "wordsText", use.words(),
                "spanText", "du " + words.moment(use.openedAt()) + " au " + words.moment(use.closedAt() == null ? use.openUntil() : use.closedAt())
                        + (use.revokedBy() == null ? "" : ", retiré par " + staff.nameOf(use.revokedBy()) + " (« " + use.revokedWords() + " »)"),
                "readRows", read(use));
    }

    private List<Read> read(EmergencyUse use) {
        var end = use.closedAt() == null ? use.openUntil() : use.closedAt();
        return register.readsOf(use.reference()).stream()
                .filter(line -> use.account().equals(line.account()) && !line.at().isBefore(use.openedAt()) && !line.at().isAfter(end))
                .map(line -> new Read(words.moment(line.at()), line.what()))
                .toList();
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        accesses.review(task.reference(), answer.finding(), answer.measures(), task.userId());
        return Answers.of(BreakglassProcess.ACCESS_JUSTIFIED, answer.finding() == Finding.JUSTIFIED);
    }
}

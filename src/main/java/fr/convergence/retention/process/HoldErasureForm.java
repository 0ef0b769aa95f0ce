package fr.convergence.retention.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.retention.HoldReason;
import fr.convergence.retention.HoldService;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** «Effacement à suspendre». */
@Component
class HoldErasureForm implements StartForm<HoldErasureForm.Answer> {

    record Answer(String parcoursReference, String siae, HoldReason reason, String explanation, LocalDate reviewOn) {}

    private final HoldService holds;

    HoldErasureForm(HoldService holds) {
        this.holds = holds;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var reference = answer.parcoursReference().strip().toUpperCase(Locale.ROOT);
        holds.set(reference, start.siae(), answer.reason(), answer.explanation(), answer.reviewOn(), start.userId());
        return new Started(reference, Answers.of(RetentionProcess.SIAE, start.siae()).and(RetentionProcess.REVIEW_ON, answer.reviewOn()));
    }
}

package fr.convergence.breakglass.process;

import fr.convergence.breakglass.AccessReason;
import fr.convergence.breakglass.AccessRequest;
import fr.convergence.breakglass.BreakGlassService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import java.util.Date;
import org.springframework.stereotype.Component;

/** «Accès demandé en urgence»: the file is open when the form is accepted. */
@Component
class AskAccessForm implements StartForm<AskAccessForm.Answer> {

    record Answer(String reference, String siae, AccessReason reason, String words) {}

    private final BreakGlassService accesses;

    AskAccessForm(BreakGlassService accesses) {
        this.accesses = accesses;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var use = accesses.open(new AccessRequest(answer.reference(), answer.reason(), answer.words()), start.siae(), start.userId());
        return new Started(use.number(), Answers.of(BreakglassProcess.SIAE, start.siae())
                .and(BreakglassProcess.ACCESS_ENDS_ON, Date.from(use.openUntil())));
    }
}

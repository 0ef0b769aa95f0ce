package fr.convergence.mobilisation.process;

import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.parcours.Domain;
import org.springframework.stereotype.Component;

/** «Besoin exprimé»: by a colleague who accompanies the person, for a parcours of her structure. */
@Component
class ExpressNeedForm implements StartForm<ExpressNeedForm.Answer> {

    record Answer(String reference, String siae, Domain domain, String description) {}

    private final MobilisationService mobilisations;
    private final FirstAnswers first;

    ExpressNeedForm(MobilisationService mobilisations, FirstAnswers first) {
        this.mobilisations = mobilisations;
        this.first = first;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        mobilisations.checkMayExpress(answer.reference(), start.userId(), start.siae());
        var id = mobilisations.express(answer.reference(), start.siae(), answer.domain(), answer.description(), start.userId());
        return new Started(answer.reference(), first.of(id).and(MobilisationProcess.SIAE, start.siae()));
    }
}

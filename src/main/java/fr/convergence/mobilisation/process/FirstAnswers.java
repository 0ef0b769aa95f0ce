package fr.convergence.mobilisation.process;

import fr.convergence.engine.Answers;
import fr.convergence.mobilisation.MobilisationService;
import fr.convergence.mobilisation.NeedService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an instance must know to begin, and what it must know again when the people who follow a need may have changed. */
@Component
class FirstAnswers {

    private final MobilisationService mobilisations;
    private final NeedService needs;

    FirstAnswers(MobilisationService mobilisations, NeedService needs) {
        this.mobilisations = mobilisations;
        this.needs = needs;
    }

    /** Variables of a new instance. */
    Answers of(UUID id) {
        return addressed(id)
                .and(MobilisationProcess.MOBILISATION_ID, id.toString())
                .and(MobilisationProcess.WATCH_ON, needs.nextLook(id));
    }

    /** To whom the tasks of a need go, today. */
    Answers addressed(UUID id) {
        var groups = mobilisations.groups(id);
        return Answers.of(MobilisationProcess.PARTNERSHIP_GROUP, groups.partnership())
                .and(MobilisationProcess.REFERENT_GROUP, groups.referent());
    }
}

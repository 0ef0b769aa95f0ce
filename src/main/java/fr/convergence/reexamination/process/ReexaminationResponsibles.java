package fr.convergence.reexamination.process;

import fr.convergence.engine.TaskResponsible;
import fr.convergence.reexamination.ReexaminationService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses the re-examination to who was named for it. */
@Component
class ReexaminationResponsibles implements TaskResponsible {

    private final ReexaminationService reexaminations;

    ReexaminationResponsibles(ReexaminationService reexaminations) {
        this.reexaminations = reexaminations;
    }

    @Override
    public boolean knows(String role) {
        return "reviewer".equals(role);
    }

    @Override
    public Optional<String> accountOf(String role, String businessKey) {
        return Optional.ofNullable(reexaminations.current(businessKey).reviewer());
    }
}

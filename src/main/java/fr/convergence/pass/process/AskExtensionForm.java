package fr.convergence.pass.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.pass.ExtensionReason;
import fr.convergence.pass.ExtensionService;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** «Prolongation nécessaire»: asked by hand, for a parcours of the structure. */
@Component
class AskExtensionForm implements StartForm<AskExtensionForm.Answer> {

    record Answer(String parcoursReference, ExtensionReason reason, LocalDate until) {}

    private final ExtensionService extensions;

    AskExtensionForm(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        var reference = answer.parcoursReference().toUpperCase(Locale.ROOT);
        extensions.ask(reference, start.siae(), answer.reason(), answer.until());
        return new Started(reference, Answers.of(PassProcess.SIAE, start.siae()));
    }
}

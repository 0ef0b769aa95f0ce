package fr.convergence.pass.process;

import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.StartContext;
import fr.convergence.engine.forms.StartForm;
import fr.convergence.pass.Derogation;
import fr.convergence.pass.ExtensionReason;
import fr.convergence.pass.ExtensionService;
import fr.convergence.pass.PassService;
import fr.convergence.pass.SuspensionReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** «Prolongation nécessaire»: asked by hand, for a parcours of the structure; or another fact of the PASS is noted. */
@Component
class AskExtensionForm implements StartForm<AskExtensionForm.Answer> {

    enum Subject {
        EXTENSION,
        SUSPENSION,
        CLOSURE,
        DEROGATION
    }

    record Answer(
            String parcoursReference, Subject subject, ExtensionReason reason, LocalDate until, SuspensionReason suspensionReason,
            LocalDate suspendedFrom, LocalDate suspendedUntil, String examination, LocalDate closureNoticedOn, LocalDate applicationOn,
            String granted, String prescriber, LocalDate decidedOn, String explanation, LocalDate noticedOn) {

        String reference() {
            return parcoursReference.toUpperCase(Locale.ROOT);
        }

        Derogation derogation() {
            return new Derogation("yes".equals(granted), prescriber, explanation, decidedOn, noticedOn);
        }
    }

    private final ExtensionService extensions;
    private final PassService passes;

    AskExtensionForm(ExtensionService extensions, PassService passes) {
        this.extensions = extensions;
        this.passes = passes;
    }

    @Override
    public Started submit(StartContext start, Answer answer) {
        passes.checkStructure(answer.reference(), start.siae());
        switch (answer.subject()) {
            case EXTENSION -> extensions.ask(answer.reference(), start.siae(), answer.reason(), answer.until());
            case SUSPENSION -> passes.suspend(answer.reference(), answer.suspendedFrom(), answer.suspendedUntil(), answer.suspensionReason());
            case CLOSURE -> passes.close(answer.reference(),
                    answer.applicationOn() == null ? List.of() : List.of(answer.applicationOn()), answer.examination(),
                    answer.closureNoticedOn(), start.userId());
            case DEROGATION -> passes.derogate(answer.reference(), answer.derogation());
        }
        return new Started(answer.reference(), Answers.of(PassProcess.SIAE, start.siae())
                .and(PassProcess.RECORDED, answer.subject() != Subject.EXTENSION));
    }
}

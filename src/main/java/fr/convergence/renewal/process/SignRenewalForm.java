package fr.convergence.renewal.process;

import fr.convergence.directory.DirectoryService;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ContractTerms;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalOutcomeService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** «Signer le renouvellement»: within what the commission authorised; not signing today is not leaving. */
@Component
class SignRenewalForm implements TaskForm<SignRenewalForm.Answer> {

    record Answer(String signed, ContractKind kind, BigDecimal weeklyHours, LocalDate startsOn, LocalDate endsOn, String note) {}

    private final RenewalService renewals;
    private final RenewalOutcomeService outcomes;
    private final ParcoursService parcours;
    private final DirectoryService directory;
    private final RenewalTexts texts;

    SignRenewalForm(RenewalService renewals, RenewalOutcomeService outcomes, ParcoursService parcours, DirectoryService directory,
            RenewalTexts texts) {
        this.renewals = renewals;
        this.outcomes = outcomes;
        this.parcours = parcours;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var file = renewals.pending(task.reference());
        var contracts = parcours.view(task.reference()).contracts();
        var last = contracts.get(contracts.size() - 1);
        var shown = texts.header(task.reference());
        shown.put("siaeText", directory.siae(task.siae()).name());
        shown.put("decisionText", texts.decision(task.reference()));
        shown.put("kind", last.kind());
        shown.put("weeklyHours", last.weeklyHours());
        shown.put("startsOn", file.term().plusDays(1));
        shown.put("endsOn", file.decision().until());
        return shown;
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        if (!"yes".equals(answer.signed())) {
            var talk = outcomes.hesitate(task.reference(), answer.note());
            return Answers.of(RenewalProcess.SIGNED, false)
                    .and(RenewalProcess.REFUSAL_REMIND_ON, talk.remindOn())
                    .and(RenewalProcess.REFUSAL_ESCALATE_ON, talk.escalateOn());
        }
        Refusal.when(answer.kind() == null || answer.startsOn() == null || answer.endsOn() == null || answer.weeklyHours() == null,
                "Pour un contrat signé, indiquez le type, les deux dates et les heures par semaine.");
        outcomes.sign(task.reference(),
                new ContractTerms(task.siae(), answer.kind(), answer.weeklyHours(), answer.startsOn(), answer.endsOn()));
        return Answers.of(RenewalProcess.SIGNED, true);
    }
}

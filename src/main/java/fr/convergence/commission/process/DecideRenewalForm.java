package fr.convergence.commission.process;

import fr.convergence.commission.CommissionService;
import fr.convergence.commission.DecisionMode;
import fr.convergence.commission.DeliberationService;
import fr.convergence.commission.ProposedAction;
import fr.convergence.commission.Ruling;
import fr.convergence.commission.Votes;
import fr.convergence.directory.Staff;
import fr.convergence.engine.Answers;
import fr.convergence.engine.forms.Option;
import fr.convergence.engine.forms.TaskContext;
import fr.convergence.engine.forms.TaskForm;
import fr.convergence.parcours.French;
import fr.convergence.renewal.CeilingRow;
import fr.convergence.renewal.DecisionReason;
import fr.convergence.renewal.Outcome;
import fr.convergence.renewal.RenewalLength;
import fr.convergence.renewal.RenewalService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** «Statuer sur le renouvellement»: the file, the person's words first, and what the members decide on it. */
@Component
class DecideRenewalForm implements TaskForm<DecideRenewalForm.Answer> {

    record Answer(
            List<String> deciders, DecisionMode mode, Integer votesFor, Integer votesAgainst, Integer abstentions, Outcome outcome,
            Integer months, LocalDate until, DecisionReason renewalReason, LocalDate trainingEndsOn, DecisionReason transferReason,
            DecisionReason exitReason, DecisionReason adjournReason, String explanation, String asked, List<ProposedAction> actions,
            List<CommitmentRows.Row> commitments) {

        Ruling ruling() {
            var reason = switch (outcome) {
                case RENEWED -> renewalReason;
                case TRANSFER -> transferReason;
                case EXIT_PREPARED -> exitReason;
                case ADJOURNED -> adjournReason;
            };
            var proposed = Stream.ofNullable(actions).flatMap(List::stream)
                    .filter(action -> action.action() != null || action.owner() != null).toList();
            return new Ruling(outcome, outcome == Outcome.RENEWED ? new RenewalLength(months, until) : null, reason, trainingEndsOn,
                    explanation, outcome == Outcome.ADJOURNED ? asked : null, proposed, deciders, mode,
                    mode == DecisionMode.VOTE ? new Votes(votesFor, votesAgainst, abstentions) : null);
        }
    }

    private final CommissionService commission;
    private final DeliberationService deliberation;
    private final RenewalService renewals;
    private final CommitmentRows commitments;
    private final AgendaTexts texts;

    DecideRenewalForm(CommissionService commission, DeliberationService deliberation, RenewalService renewals,
            CommitmentRows commitments, AgendaTexts texts) {
        this.commission = commission;
        this.deliberation = deliberation;
        this.renewals = renewals;
        this.commitments = commitments;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        var session = commission.session(task.reference());
        var item = session.item(file(task)).orElseThrow();
        var file = renewals.file(item.file());
        var deciders = session.sittingFor(item);
        var earlier = commitments.rows(item.reference());
        var shown = new HashMap<String, Object>();
        shown.put("session", session.reference());
        shown.put("rankText", session.placeOf(item.file()));
        shown.put("reference", item.reference());
        shown.put("personText", texts.person(item.reference()));
        shown.put("termText", French.day(file.term()));
        shown.put("heard", file.words().heard());
        shown.put("dossierText", renewals.dossier(item.reference()).text());
        shown.put("ceilings", CeilingRow.of(renewals.durations(item.reference())));
        shown.put("deciderOptions", texts.members(deciders));
        shown.put("deciders", deciders);
        shown.put("recusedText", item.recused().isEmpty() ? "" : "Ne prennent pas part : " + texts.names(item.recused()) + ".");
        shown.put("hasCommitments", !earlier.isEmpty());
        shown.put("commitments", earlier);
        shown.put("ownerOptions", commission.carers(session.reference()).stream().map(DecideRenewalForm::option).toList());
        return shown;
    }

    private static Option option(Staff colleague) {
        return new Option(colleague.account(), colleague.name());
    }

    @Override
    public Answers submit(TaskContext task, Answer answer) {
        commitments.answer(reference(task), answer.commitments(), task.userId());
        deliberation.decide(task.reference(), file(task), answer.ruling(), task.userId());
        return Answers.none();
    }

    private String reference(TaskContext task) {
        return renewals.file(file(task)).reference();
    }

    /** The session may have gone on to the next file, or to the minutes, while somebody still reads this one. */
    private static UUID file(TaskContext task) {
        var file = task.get(CommissionProcess.FILE_ID);
        Refusal.when(file == null, "Ce dossier n'est plus examiné : il vient d'être retiré ou décidé. Rafraîchissez votre liste.");
        return UUID.fromString(file);
    }
}

package fr.convergence.followup;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts of the year: with the person, and with her employer when she agrees, about work only. */
@Service
@Transactional
public class CheckpointService {

    private static final Subject EMPLOYER = Subject.as(ReaderKind.EMPLOYER);

    private final OpenFollowups open;
    private final Checkpoints checkpoints;
    private final EmployerExchanges exchanges;
    private final Alerts alerts;
    private final FollowupRules rules;
    private final FollowupLetters letters;
    private final Confidentiality confidentiality;
    private final ConsentRegister consents;
    private final ProgrammeClock clock;

    CheckpointService(OpenFollowups open, Checkpoints checkpoints, EmployerExchanges exchanges, Alerts alerts, FollowupRules rules,
            FollowupLetters letters, Confidentiality confidentiality, ConsentRegister consents, ProgrammeClock clock) {
        this.open = open;
        this.checkpoints = checkpoints;
        this.exchanges = exchanges;
        this.alerts = alerts;
        this.rules = rules;
        this.letters = letters;
        this.confidentiality = confidentiality;
        this.consents = consents;
        this.clock = clock;
    }

    /** Records what the person wants of her follow-up; she may want none. */
    public Next agree(String reference, Agreement agreement, String by) {
        Refusal.when(agreement.wanted() && (agreement.rhythm() == null || agreement.means() == null),
                "Indiquez le rythme souhaité et comment la personne s'est exprimée.");
        var followup = open.change(reference, f -> f.agreeOn(agreement));
        if (agreement.wanted()) {
            record(reference, agreement.employer() ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED, agreement.means(), by);
            return Next.CONTINUE;
        }
        letters.asleep(reference, followup.view().endsOn());
        return Next.ASLEEP;
    }

    /**
     * Records a contact or an attempt.
     *
     * @throws Refusal when a subject has no answer, or when an attempt repeats the day or the means of another
     */
    public Held hold(String reference, CheckpointReport report, String by) {
        refuseUnscopedNote(report);
        return report.reached() ? reached(reference, report, by) : unanswered(reference, report, by);
    }

    private static void refuseUnscopedNote(CheckpointReport report) {
        if (report.note() != null && !report.note().isBlank()) {
            Refusal.when(report.noteDomain() == null, "Indiquez le domaine que votre note concerne.");
            Refusal.when(report.noteDomain() == Domain.SANTE || report.noteDomain() == Domain.JUSTICE,
                    "Ni santé ni justice dans cette note : le référent concerné la garde dans son domaine.");
        }
    }

    private Held unanswered(String reference, CheckpointReport report, String by) {
        var owed = rules.attempts();
        var silent = new boolean[1];
        var followup = open.change(reference, f -> silent[0] = f.unanswered(report.channel(), owed, clock.today()));
        keep(followup, CheckpointResult.UNANSWERED, report, by);
        var alert = silent[0] && rules.alert(false, 0, followup.attempts().silences());
        return new Held(alert ? raise(reference) : Next.CONTINUE, false);
    }

    private Held reached(String reference, CheckpointReport report, String by) {
        Refusal.when(report.channel() == null, "Indiquez comment vous avez joint la personne.");
        Refusal.unless(report.findings() != null && report.findings().complete(),
                "Donnez une réponse sur chaque sujet ; « Non abordé » est une réponse.");
        switch (report.employer()) {
            case GIVEN -> record(reference, ConsentAnswer.GIVEN, ConsentMeans.ORAL, by);
            case WITHDRAWN -> record(reference, ConsentAnswer.WITHDRAWN, ConsentMeans.ORAL, by);
            case UNCHANGED -> { }
        }
        var findings = report.findings();
        var followup = open.change(reference, f -> f.reached(findings, clock.today()));
        keep(followup, CheckpointResult.REACHED, report, by);
        if (!report.goesOn()) {
            open.change(reference, Followup::sleep);
            letters.asleep(reference, followup.view().endsOn());
            return new Held(Next.ASLEEP, false);
        }
        if (rules.alert(findings.job() == JobState.ENDED, findings.signs(), 0)) {
            return new Held(raise(reference), false);
        }
        return new Held(Next.CONTINUE, followup.appointment().employer() && mayContactEmployer(reference));
    }

    /** Whether the person agrees, today, that the programme speaks with her employer about work. */
    @Transactional(readOnly = true)
    public boolean mayContactEmployer(String reference) {
        return confidentiality.view(EMPLOYER, reference, Domain.EMPLOI, Sensitivity.WORDS).isFull();
    }

    /** Records what the employer says of the work; it may reveal that the job is at risk. */
    public Next hearEmployer(String reference, EmployerReport report, String by) {
        Refusal.unless(mayContactEmployer(reference), "La personne n'est pas d'accord pour cet échange : n'appelez pas l'employeur.");
        Refusal.when(report.contract() == null, "Indiquez où en est le contrat de travail.");
        var followup = open.of(reference);
        exchanges.saveAndFlush(new EmployerExchange(followup.id(), report, by, clock.today()));
        var signs = followup.signs() + (report.contract() == JobState.FRAGILE ? 1 : 0);
        return rules.alert(report.contract() == JobState.ENDED, signs, 0) ? raise(reference) : Next.CONTINUE;
    }

    /** What the employer said over the year, the oldest first. */
    @Transactional(readOnly = true)
    public List<EmployerReport> employerReports(String reference) {
        return exchanges.findByFollowupIdOrderByHeldOn(open.of(reference).id()).stream().map(EmployerExchange::report).toList();
    }

    private Next raise(String reference) {
        var followup = open.change(reference, Followup::raiseAlert);
        alerts.saveAndFlush(new Alert(followup.id(), clock.today()));
        return Next.ALERT;
    }

    private void keep(Followup followup, CheckpointResult result, CheckpointReport report, String by) {
        checkpoints.saveAndFlush(new Checkpoint(followup.id(), checkpoints.countByFollowupId(followup.id()) + 1,
                followup.appointment().milestone(), result, report, by, clock.today()));
    }

    private void record(String reference, ConsentAnswer answer, ConsentMeans means, String by) {
        consents.record(reference, Domain.EMPLOI, Recipient.EMPLOYER, answer, means, by);
    }
}

package fr.convergence.followup;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.calendar.WorkingDays;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentMeans;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of the year: what is still needed, and who takes over. Nothing is passed on without the person's agreement. */
@Service
@Transactional
public class HandOverService {

    private final OpenFollowups open;
    private final HandOverTries tries;
    private final FollowupRules rules;
    private final YearPlan year;
    private final ConsentRegister consents;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;

    HandOverService(OpenFollowups open, HandOverTries tries, FollowupRules rules, YearPlan year, ConsentRegister consents,
            WorkingDays workingDays, ProgrammeClock clock) {
        this.open = open;
        this.tries = tries;
        this.rules = rules;
        this.year = year;
        this.consents = consents;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Records what was prepared for the end, with the person when she could be met. */
    public void prepareEnd(String reference, EndPlan plan, String by) {
        var wanted = plan.met() && plan.needed() && plan.agreed();
        Refusal.when(wanted && plan.topics().isEmpty(), "Indiquez les sujets que la personne accepte de transmettre.");
        open.change(reference, followup -> {
            followup.prepareEnd();
            if (wanted) {
                followup.handOver().propose(plan.topics(), nextTry("NONE"));
            } else if (plan.met() && plan.needed()) {
                followup.handOver().decline();
            }
        });
        if (wanted) {
            plan.topics().forEach(topic ->
                    consents.record(reference, topic, Recipient.PARTNERS, ConsentAnswer.GIVEN, ConsentMeans.ORAL, by));
        }
    }

    /** Records a contact with a service that may take over: it accepts with a date, or another contact follows. */
    public void arrange(String reference, HandOverReport report, String by) {
        var followup = open.of(reference);
        var last = year.extensionEnd(followup.view().endsOn());
        if (report.answer() != ReceiverAnswer.GIVEN_UP) {
            Refusal.when(report.kind() == null || report.receiver() == null || report.receiver().isBlank(),
                    "Indiquez le service contacté et votre interlocuteur.");
        }
        if (report.answer() == ReceiverAnswer.ACCEPTED) {
            Refusal.when(report.firstMeetingOn() == null || report.firstMeetingOn().isBefore(clock.today()),
                    "Un relais est accepté avec la date d'un premier rendez-vous, à partir d'aujourd'hui.");
            Refusal.when(report.firstMeetingOn().isAfter(last),
                    "Le premier rendez-vous doit avoir lieu au plus tard le " + French.day(last) + ", fin de la prolongation du suivi.");
        }
        open.change(reference, f -> apply(f.handOver(), report));
        tries.saveAndFlush(new HandOverTry(followup.id(), report, by, clock.today()));
    }

    private void apply(HandOver handOver, HandOverReport report) {
        switch (report.answer()) {
            case ACCEPTED -> handOver.accept(report.firstMeetingOn());
            case GIVEN_UP -> handOver.decline();
            case WAITING, REFUSED -> handOver.tryAgainOn(nextTry(report.answer().name()));
        }
    }

    private LocalDate nextTry(String answer) {
        return workingDays.after(clock.today(), rules.daysBeforeHandOver(answer));
    }

    /** The last contact with a service; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<HandOverReport> lastTry(String reference) {
        return tries.findFirstByFollowupIdOrderByTriedOnDesc(open.of(reference).id()).map(HandOverTry::report);
    }
}

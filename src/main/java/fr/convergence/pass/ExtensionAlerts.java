package fr.convergence.pass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.ParcoursService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls people when a request or its answer does not come. Neutral, by e-mail. */
@Service
@Transactional
public class ExtensionAlerts {

    private final OpenExtensions open;
    private final ExtensionCalendar calendar;
    private final PassNotices notices;
    private final ParcoursService parcours;
    private final ProgrammeClock clock;

    ExtensionAlerts(OpenExtensions open, ExtensionCalendar calendar, PassNotices notices, ParcoursService parcours, ProgrammeClock clock) {
        this.open = open;
        this.calendar = calendar;
        this.notices = notices;
        this.parcours = parcours;
        this.clock = clock;
    }

    /** Reminds the fil rouge that a prolongation is to be declared. */
    public void remindDeclaration(String reference) {
        notices.toFilRouge(parcours.view(reference), PassNotices.DECLARATION_EXPECTED);
    }

    /** Tells direction and coordination that it is not declared. */
    public void escalateDeclaration(String reference) {
        notices.toManagers(parcours.view(reference), PassNotices.DECLARATION_LATE);
    }

    /** Asks the fil rouge to remind the prescriber, with a text that is ready in the task. @return the next call */
    public NextCall remindPrescriber(String reference) {
        notices.toFilRouge(parcours.view(reference), PassNotices.REMIND_PRESCRIBER);
        return called(reference, true);
    }

    /** Tells direction and coordination that the prescriber does not answer. @return the next call */
    public NextCall escalateAnswer(String reference) {
        notices.toManagers(parcours.view(reference), PassNotices.ANSWER_LATE);
        return called(reference, false);
    }

    private NextCall called(String reference, boolean reminded) {
        return calendar.next(open.change(reference, request -> {
            request.called(clock.today(), reminded);
            return request.view();
        }));
    }
}

package fr.convergence.consent;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.Domain;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the person answers and tells what it allows now. Nothing is shared on a silence. */
@Service
@Transactional
public class ConsentRegister {

    private final Consents consents;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    ConsentRegister(Consents consents, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.consents = consents;
        this.clock = clock;
        this.events = events;
    }

    /** Records an answer. A withdrawal is announced in the same transaction. */
    public void record(String reference, Domain domain, Recipient recipient, ConsentAnswer answer, ConsentMeans means, String by) {
        consents.saveAndFlush(new Consent(reference, domain, recipient, answer, means, by, clock.instant()));
        if (answer == ConsentAnswer.WITHDRAWN) {
            events.publishEvent(new ConsentWithdrawn(reference, domain, recipient));
        }
    }

    /** Whether the last answer for this domain and recipient is an agreement. */
    @Transactional(readOnly = true)
    public boolean allows(String reference, Domain domain, Recipient recipient) {
        return answer(reference, domain, recipient).filter(ConsentAnswer.GIVEN::equals).isPresent();
    }

    /** The last answer; empty when the person was never asked. */
    @Transactional(readOnly = true)
    public Optional<ConsentAnswer> answer(String reference, Domain domain, Recipient recipient) {
        return consents.findFirstByReferenceAndDomainAndRecipientOrderByRankDesc(reference, domain, recipient)
                .map(Consent::answer);
    }
}

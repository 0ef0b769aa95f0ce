package fr.convergence.consent;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.Domain;
import java.util.List;
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
    private final List<SharingStop> stops;

    ConsentRegister(Consents consents, ProgrammeClock clock, ApplicationEventPublisher events, List<SharingStop> stops) {
        this.consents = consents;
        this.clock = clock;
        this.events = events;
        this.stops = stops;
    }

    /** Records an answer. A withdrawal is announced in the same transaction. */
    public void record(String reference, Domain domain, Recipient recipient, ConsentAnswer answer, ConsentMeans means, String by) {
        consents.saveAndFlush(new Consent(reference, domain, recipient, answer, means, by, clock.instant()));
        if (answer == ConsentAnswer.WITHDRAWN) {
            events.publishEvent(new ConsentWithdrawn(reference, domain, recipient));
        }
    }

    /** Whether the last answer for this domain and recipient is an agreement, and nothing stops all sharing of the file. */
    @Transactional(readOnly = true)
    public boolean allows(String reference, Domain domain, Recipient recipient) {
        return answer(reference, domain, recipient).filter(ConsentAnswer.GIVEN::equals).isPresent()
                && stops.stream().noneMatch(stop -> stop.stops(reference));
    }

    /** The last answer; empty when the person was never asked. */
    @Transactional(readOnly = true)
    public Optional<ConsentAnswer> answer(String reference, Domain domain, Recipient recipient) {
        return consents.findFirstByReferenceAndDomainAndRecipientOrderByRankDesc(reference, domain, recipient)
                .map(Consent::answer);
    }
}

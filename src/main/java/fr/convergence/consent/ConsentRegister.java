package fr.convergence.consent;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the person answers and tells what it allows now. Nothing is shared on a silence. */
@Service
@Transactional
public class ConsentRegister {

    private static final int LONGEST_EVIDENCE = 200;

    private final Consents consents;
    private final RuleBook rules;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;
    private final List<SharingStop> stops;

    ConsentRegister(Consents consents, RuleBook rules, ProgrammeClock clock, ApplicationEventPublisher events, List<SharingStop> stops) {
        this.consents = consents;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
        this.stops = stops;
    }

    /** Records an answer about every organisation of a kind. A withdrawal is announced in the same transaction. */
    public void record(String reference, Domain domain, Recipient recipient, ConsentAnswer answer, ConsentMeans means, String by) {
        record(reference, Sharing.of(domain, recipient), answer, Proof.by(means), by);
    }

    /**
     * Records an answer. A withdrawal, or a no to what was agreed to until now, is announced in the same transaction: what runs on the agreement stops in it.
     *
     * @throws Refusal when the last day is no day to come, or further than an agreement may last
     */
    public void record(String reference, Sharing sharing, ConsentAnswer answer, Proof proof, String by) {
        Refusal.when(proof.evidence() != null && proof.evidence().length() > LONGEST_EVIDENCE, "Dites en moins de 200 caractères où se trouve la preuve.");
        var allowed = allows(reference, sharing);
        var expiresOn = answer == ConsentAnswer.GIVEN ? expiry(sharing.recipient(), proof.expiresOn()) : null;
        consents.saveAndFlush(new Consent(reference,
                new ConsentLine(sharing, answer, proof.means(), proof.evidence(), expiresOn, by, clock.instant())));
        var stopped = answer == ConsentAnswer.REFUSED && allowed;
        if (stopped || answer == ConsentAnswer.WITHDRAWN || answer == ConsentAnswer.EXPIRED) {
            events.publishEvent(new ConsentWithdrawn(reference, sharing.domain(), sharing.recipient(), sharing.organisation()));
        }
    }

    private LocalDate expiry(Recipient recipient, LocalDate chosen) {
        var latest = clock.today().plusMonths(rules.numberOf("consentDurations", "months", Map.of("recipient", recipient.name())));
        Refusal.when(chosen != null && !chosen.isAfter(clock.today()), "Un accord vaut pour l'avenir : choisissez un dernier jour à venir.");
        Refusal.when(chosen != null && chosen.isAfter(latest), "Un accord ne se donne pas pour si longtemps : choisissez un dernier jour plus proche.");
        return chosen == null ? latest : chosen;
    }

    /** Whether the person agrees now to share this domain with every organisation of that kind. */
    @Transactional(readOnly = true)
    public boolean allows(String reference, Domain domain, Recipient recipient) {
        return allows(reference, Sharing.of(domain, recipient));
    }

    /** Whether the person agrees now to that, and nothing stops all sharing of the file. */
    @Transactional(readOnly = true)
    public boolean allows(String reference, Sharing sharing) {
        return standing(reference, sharing).allows(sharing.organisation(), clock.today())
                && stops.stream().noneMatch(stop -> stop.stops(reference));
    }

    /** The last answer about every organisation of that kind; empty when the person was never asked. */
    @Transactional(readOnly = true)
    public Optional<ConsentAnswer> answer(String reference, Domain domain, Recipient recipient) {
        return answer(reference, Sharing.of(domain, recipient));
    }

    /** The answer that counts now; empty when the person was never asked. */
    @Transactional(readOnly = true)
    public Optional<ConsentAnswer> answer(String reference, Sharing sharing) {
        return standing(reference, sharing).last(sharing.organisation())
                .map(line -> line.answer() == ConsentAnswer.GIVEN && !line.allowsOn(clock.today()) ? ConsentAnswer.EXPIRED : line.answer());
    }

    /** Codes of the organisations to which she said no by name. */
    @Transactional(readOnly = true)
    public Set<String> unwanted(String reference, Domain domain, Recipient recipient) {
        return standing(reference, Sharing.of(domain, recipient)).unwanted();
    }

    /**
     * Codes of the organisations of a kind to which she said no by name, whatever the domain, and yes by name to nothing: they are
     * not even proposed.
     */
    @Transactional(readOnly = true)
    public Set<String> unwanted(String reference, Recipient recipient) {
        var byName = current(reference).stream()
                .filter(line -> line.sharing().recipient() == recipient && line.sharing().organisation() != null).toList();
        var wanted = byName.stream().filter(line -> line.allowsOn(clock.today())).map(line -> line.sharing().organisation()).toList();
        return byName.stream().filter(line -> Standing.REFUSALS.contains(line.answer())).map(line -> line.sharing().organisation())
                .filter(organisation -> !wanted.contains(organisation)).collect(Collectors.toSet());
    }

    private Standing standing(String reference, Sharing sharing) {
        return new Standing(consents.findByReferenceAndDomainAndRecipientAndPurposeOrderByRank(
                reference, sharing.domain(), sharing.recipient(), sharing.purpose()).stream().map(Consent::line).toList());
    }

    /** Everything the person ever answered, the first answer first. The caller has checked the reader's right. */
    @Transactional(readOnly = true)
    public List<ConsentLine> history(String reference) {
        return consents.findByReferenceOrderByRank(reference).stream().map(Consent::line).toList();
    }

    /** The last answer to each question, in the order in which they were first asked. */
    @Transactional(readOnly = true)
    public List<ConsentLine> current(String reference) {
        var last = new LinkedHashMap<Sharing, ConsentLine>();
        history(reference).forEach(line -> last.put(line.sharing(), line));
        return List.copyOf(last.values());
    }
}

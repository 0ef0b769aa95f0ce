package fr.convergence.consent;

import fr.convergence.parcours.Domain;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, UUID> {

    Consent saveAndFlush(Consent consent);

    Optional<Consent> findFirstByReferenceAndDomainAndRecipientOrderByRankDesc(
            String reference, Domain domain, Recipient recipient);
}

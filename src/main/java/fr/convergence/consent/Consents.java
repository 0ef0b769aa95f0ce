package fr.convergence.consent;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Consents extends Repository<Consent, UUID> {

    Consent saveAndFlush(Consent consent);

    List<Consent> findByReferenceAndDomainAndRecipientAndPurposeOrderByRank(
            String reference, Domain domain, Recipient recipient, SharingPurpose purpose);

    List<Consent> findByReferenceOrderByRank(String reference);

    /** Agreements whose term was before that day, of which nothing was said since. */
    @Query("""
            select c from Consent c
             where c.expiresOn < :today and c.answer = fr.convergence.consent.ConsentAnswer.GIVEN
               and not exists (select 1 from Consent later
                                where later.reference = c.reference and later.domain = c.domain and later.recipient = c.recipient
                                  and later.purpose = c.purpose and later.rank > c.rank
                                  and (later.organisation = c.organisation or later.organisation is null and c.organisation is null))
             order by c.rank""")
    List<Consent> over(LocalDate today);

    /** Agreements whose last day that is. */
    List<Consent> findByExpiresOnAndAnswer(LocalDate day, ConsentAnswer answer);
}

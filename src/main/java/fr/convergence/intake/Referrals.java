package fr.convergence.intake;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Referrals extends Repository<Referral, String> {

    Referral saveAndFlush(Referral referral);

    Optional<Referral> findByReference(String reference);
}

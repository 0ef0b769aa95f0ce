package fr.convergence.intake;

import fr.convergence.document.Custody;
import fr.convergence.parcours.ParcoursService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** As long as somebody who was referred has no parcours, the structure that received her answers for her request. */
@Component
class ReferralCustody implements Custody {

    private final Referrals referrals;
    private final ParcoursService parcours;

    ReferralCustody(Referrals referrals, ParcoursService parcours) {
        this.referrals = referrals;
        this.parcours = parcours;
    }

    @Override
    public Set<String> structures(String about) {
        if (!parcours.views(List.of(about)).isEmpty()) {
            return Set.of();
        }
        return referrals.findByReference(about).map(referral -> Set.of(referral.view().siae())).orElse(Set.of());
    }
}

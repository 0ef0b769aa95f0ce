package fr.convergence.breakglass;

import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the DPO to the review of a use, the coordination when it does not come, and says when a use was not justified. */
@Service
@Transactional
public class BreakGlassAlerts {

    private final BreakGlassService accesses;
    private final ParcoursService parcours;
    private final NoticeService notices;

    BreakGlassAlerts(BreakGlassService accesses, ParcoursService parcours, NoticeService notices) {
        this.accesses = accesses;
        this.parcours = parcours;
        this.notices = notices;
    }

    /** Reminds the DPO. */
    public void remindReview(String number) {
        notices.toProfession("dpo", accesses.use(number).siae(), number, BreakGlassNotices.REVIEW_EXPECTED);
    }

    /** Tells the coordination that nobody looked at the use. */
    public void escalateReview(String number) {
        notices.toProfession("coordination", accesses.use(number).siae(), number, BreakGlassNotices.REVIEW_LATE);
    }

    /** Tells the direction and the fil rouge that measures are asked for. */
    public void announceMeasures(String number) {
        var use = accesses.use(number);
        notices.toProfession("direction", use.siae(), number, BreakGlassNotices.NOT_JUSTIFIED);
        parcours.views(List.of(use.reference())).stream()
                .flatMap(view -> view.referent(ReferentRole.FIL_ROUGE).stream())
                .forEach(filRouge -> notices.toAccount(filRouge, number, BreakGlassNotices.NOT_JUSTIFIED));
    }
}

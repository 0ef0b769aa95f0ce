package fr.convergence.renewal;

import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders to who has something to do, alerts to somebody else when it does not come. Neutral, by e-mail. */
@Service
@Transactional
public class RenewalAlerts {

    private static final String COORDINATION = "coordination";
    private static final String DIRECTION = "direction";

    private final OpenFiles open;
    private final ParcoursService parcours;
    private final NoticeService notices;

    RenewalAlerts(OpenFiles open, ParcoursService parcours, NoticeService notices) {
        this.open = open;
        this.parcours = parcours;
        this.notices = notices;
    }

    /** Reminds, once each, the people whose part is missing. */
    public void remindInstruction(String reference) {
        var missing = open.found(reference).missing();
        if (missing.contains(Part.WORDS) || missing.contains(Part.ENGAGEMENT)) {
            filRouge(reference, RenewalNotices.PART_EXPECTED);
        }
        if (missing.contains(Part.SUPPORT)) {
            remindSupport(reference);
        }
        if (missing.contains(Part.OPINION)) {
            tell("encadrant", reference, RenewalNotices.PART_EXPECTED);
        }
    }

    /** The referents evaluate the support; without any, the coordination does. */
    private void remindSupport(String reference) {
        var view = parcours.view(reference);
        var referents = Stream.of(ReferentRole.EMPLOI, ReferentRole.LOGEMENT, ReferentRole.SANTE)
                .map(view::referent)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        referents.forEach(account -> notices.toAccount(account, reference, RenewalNotices.PART_EXPECTED));
        if (referents.isEmpty()) {
            tell(COORDINATION, reference, RenewalNotices.PART_EXPECTED);
        }
    }

    /** Tells the coordination that parts are late. */
    public void escalateInstruction(String reference) {
        tell(COORDINATION, reference, RenewalNotices.PARTS_LATE);
    }

    /** Reminds the fil rouge of the file. */
    public void remindCompletion(String reference) {
        filRouge(reference, RenewalNotices.FILE_EXPECTED);
    }

    /** Tells the coordination that the file is late. */
    public void escalateCompletion(String reference) {
        tell(COORDINATION, reference, RenewalNotices.FILE_LATE);
    }

    /** Tells the coordination that the file comes back again and again. */
    public void alertAdjournments(String reference) {
        tell(COORDINATION, reference, RenewalNotices.ADJOURNED_AGAIN);
    }

    /** Reminds the fil rouge and the direction of the signature. */
    public void remindSignature(String reference) {
        filRouge(reference, RenewalNotices.SIGNATURE_EXPECTED);
        tell(DIRECTION, reference, RenewalNotices.SIGNATURE_EXPECTED);
    }

    /** Tells direction and coordination that the contract may lapse. */
    public void escalateSignature(String reference) {
        tell(DIRECTION, reference, RenewalNotices.SIGNATURE_LATE);
        tell(COORDINATION, reference, RenewalNotices.SIGNATURE_LATE);
    }

    /** Reminds the fil rouge to talk the refusal over with the person. */
    public void remindRefusal(String reference) {
        filRouge(reference, RenewalNotices.REFUSAL_EXPECTED);
    }

    /** Tells direction and coordination that nobody has talked with the person yet. */
    public void escalateRefusal(String reference) {
        tell(DIRECTION, reference, RenewalNotices.REFUSAL_LATE);
        tell(COORDINATION, reference, RenewalNotices.REFUSAL_LATE);
    }

    private void filRouge(String reference, Notice notice) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, reference, notice));
    }

    private void tell(String profession, String reference, Notice notice) {
        notices.toProfession(profession, open.found(reference).view().siae(), reference, notice);
    }
}

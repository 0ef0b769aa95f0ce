package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the first day in the other structure to the end of the time in which the person may come back. */
@Service
@Transactional
public class RelayService {

    private final Transfers transfers;
    private final HostRules rules;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    RelayService(Transfers transfers, HostRules rules, ParcoursService parcours, ProgrammeLimits limits, StaffDirectory staff,
            NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.rules = rules;
        this.parcours = parcours;
        this.limits = limits;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** The person goes on in the other structure; both fils rouges follow her for a time. */
    public TransferView move(String reference) {
        var transfer = transfers.underWay(reference);
        var today = clock.today();
        transfer.moved(new Relay(
                parcours.view(reference).referent(ReferentRole.FIL_ROUGE).orElse(null),
                today,
                today.plusDays(rules.overlapDays()),
                today.plusMonths(limits.months("retour-transfert", today))));
        transfers.saveAndFlush(transfer);
        moveTo(reference, transfer.view().host(), transfer.contract());
        tellBoth(reference, "cip", TransferNotices.RELAY_BEGINS);
        return transfer.view();
    }

    /** Referents who do not work for the new structure leave their role: their tasks would reach nobody there. */
    private void moveTo(String reference, String siae, PlannedContract contract) {
        var team = contract.team();
        parcours.view(reference).referents().forEach((role, account) -> {
            if (role != ReferentRole.FIL_ROUGE && !team.containsKey(role) && !staff.isMember(account, role.profession(), siae)) {
                parcours.release(reference, role);
            }
        });
        parcours.appoint(reference, team);
        parcours.moveTo(reference, contract.termsWith(siae), contract.filRouge());
    }

    /** The former fil rouge hands over, in the person's presence. */
    public void handOver(String reference, HandOver handOver) {
        transfers.change(reference, transfer -> transfer.handOver(handOver, clock.today()));
    }

    /** The new fil rouge answers the four questions. @return whether nothing is missing */
    public boolean receive(String reference, ThreadCheck check) {
        transfers.change(reference, transfer -> transfer.receive(check));
        return check.isComplete();
    }

    /** The structure of origin no longer follows the person. */
    public void closeOverlap(String reference) {
        notices.toProfession("cip", transfers.underWay(reference).view().siae(), reference, TransferNotices.OVERLAP_OVER);
    }

    /** The time in which she could come back is over: she goes on where she is. */
    public void recordContinuation(String reference) {
        transfers.change(reference, transfer -> transfer.close(TransferStatus.CONTINUED, clock.today()));
    }

    /** It does not work out: the structure of origin organises a return with the person. */
    public void fail(String reference) {
        transfers.change(reference, Transfer::failed);
    }

    /** Keeps the contract with which the person comes back, without a new intake. */
    public void agreeOnReturn(String reference, PlannedContract contract) {
        var transfer = transfers.underWay(reference);
        var origin = transfer.view().siae();
        contract.team().forEach((role, account) -> Refusal.unless(staff.isMember(account, role.profession(), origin),
                "« " + role.label() + " » : choisissez un collègue de votre structure."));
        parcours.checkMove(reference, contract.termsWith(origin));
        transfer.agreeOnReturn(contract);
        transfers.saveAndFlush(transfer);
    }

    /** The person is back in her first structure. */
    public void returnToOrigin(String reference) {
        var transfer = transfers.underWay(reference);
        var origin = transfer.view().siae();
        transfer.close(TransferStatus.RETURNED, clock.today());
        transfers.saveAndFlush(transfer);
        moveTo(reference, origin, transfer.returnContract());
        events.publishEvent(new TransferFailed(reference, origin));
    }

    /** She does not come back: the structure that has her now looks for what comes next. */
    public void stayWithHost(String reference, String words) {
        Refusal.when(words == null, "Dites ce que la personne souhaite pour la suite.");
        var transfer = transfers.underWay(reference);
        var host = transfer.view().host();
        transfer.stay(words, clock.today());
        transfers.saveAndFlush(transfer);
        events.publishEvent(new TransferFailed(reference, host));
    }

    /** Reminds whoever has not yet done their part of the relay; nobody once it is complete. */
    public void remindRelay(String reference) {
        var seen = transfers.underWay(reference).view();
        if (seen.handOver() == null) {
            notices.toProfession("cip", seen.siae(), reference, TransferNotices.RELAY_EXPECTED);
        } else if (seen.threadCheck() == null || !seen.threadCheck().isComplete()) {
            notices.toProfession("cip", seen.host(), reference, TransferNotices.RELAY_EXPECTED);
        }
    }

    /** Tells both managements that the relay is late; nobody once it is complete. */
    public void escalateRelay(String reference) {
        var check = transfers.underWay(reference).view().threadCheck();
        if (check == null || !check.isComplete()) {
            tellBoth(reference, "direction", TransferNotices.RELAY_LATE);
        }
    }

    /** Reminds the structure of origin that a return is to be organised. */
    public void remindReturn(String reference) {
        notices.toProfession("cip", transfers.underWay(reference).view().siae(), reference, TransferNotices.RETURN_EXPECTED);
    }

    /** Tells the coordination that the return is late. */
    public void escalateReturn(String reference) {
        notices.toProfession("coordination", transfers.underWay(reference).view().siae(), reference, TransferNotices.RETURN_LATE);
    }

    /** Account of who held the thread before the move, while that colleague is still in the structure of origin. */
    @Transactional(readOnly = true)
    public Optional<String> originFilRouge(String reference) {
        return transfers.findByReferenceAndClosedOnIsNull(reference)
                .map(Transfer::view)
                .filter(seen -> seen.originFilRouge() != null)
                .filter(seen -> staff.isMember(seen.originFilRouge(), ReferentRole.FIL_ROUGE.profession(), seen.siae()))
                .map(TransferView::originFilRouge);
    }

    /** Whether this structure still follows somebody who went on elsewhere: until the end of the overlap. */
    @Transactional(readOnly = true)
    public boolean stillFollows(String reference, String siae) {
        return transfers.findByReferenceAndClosedOnIsNull(reference)
                .map(Transfer::view)
                .filter(seen -> seen.siae().equals(siae) && seen.overlapEndsOn() != null)
                .filter(seen -> !clock.today().isAfter(seen.overlapEndsOn()))
                .isPresent();
    }

    private void tellBoth(String reference, String profession, Notice notice) {
        var seen = transfers.underWay(reference).view();
        notices.toProfession(profession, seen.siae(), reference, notice);
        notices.toProfession(profession, seen.host(), reference, notice);
    }
}

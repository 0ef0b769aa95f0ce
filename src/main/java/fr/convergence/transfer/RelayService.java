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
import java.util.Set;
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
    private final PassportService passports;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    RelayService(Transfers transfers, HostRules rules, ParcoursService parcours, ProgrammeLimits limits, StaffDirectory staff,
            NoticeService notices, PassportService passports, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.rules = rules;
        this.parcours = parcours;
        this.limits = limits;
        this.staff = staff;
        this.notices = notices;
        this.passports = passports;
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
        moveTo(reference, transfer.view().host(), transfer.view().contract());
        tellBoth(reference, "cip", TransferNotices.RELAY_BEGINS);
        return transfer.view();
    }

    private void moveTo(String reference, String siae, PlannedContract contract) {
        var team = contract.team();
        leaveTeam(reference, siae, team.keySet());
        parcours.appoint(reference, team);
        parcours.moveTo(reference, contract.termsWith(siae), contract.filRouge());
    }

    /** Referents who do not work for the new structure leave their role: their tasks would reach nobody there. */
    private void leaveTeam(String reference, String siae, Set<ReferentRole> replaced) {
        parcours.view(reference).referents().forEach((role, account) -> {
            if (role != ReferentRole.FIL_ROUGE && !replaced.contains(role) && !staff.isMember(account, role.profession(), siae)) {
                parcours.release(reference, role);
            }
        });
    }

    /** The former fil rouge hands over, in the person's presence. */
    public void handOver(String reference, HandOver handOver) {
        transfers.change(reference, transfer -> transfer.relayUnderWay().handOver(handOver, clock.today()));
    }

    /** The new fil rouge answers the four questions. @return whether nothing is missing */
    public boolean receive(String reference, ThreadCheck check, String by) {
        transfers.change(reference, transfer -> transfer.relayUnderWay().receive(check));
        if (check.passportRead()) {
            passports.readTogether(reference, by);
        }
        return check.isComplete();
    }

    /** The structure of origin no longer follows the person; both managements are told when the relay is not complete. */
    public void closeOverlap(String reference) {
        var seen = transfers.underWay(reference).view();
        notices.toProfession("cip", seen.siae(), reference, TransferNotices.OVERLAP_OVER);
        if (seen.threadCheck() == null || !seen.threadCheck().isComplete()) {
            tellBoth(reference, "direction", TransferNotices.RELAY_MISSED);
        }
    }

    /** The time in which she could come back is over: she goes on where she is. */
    public void recordContinuation(String reference) {
        transfers.change(reference, transfer -> transfer.close(TransferStatus.CONTINUED, clock.today()));
    }

    /** Whether the person has gone on and may still come back today without a new intake. */
    @Transactional(readOnly = true)
    public boolean mayComeBack(String reference) {
        return transfers.findByReferenceAndClosedOnIsNull(reference).filter(transfer -> transfer.mayComeBack(clock.today())).isPresent();
    }

    /** It does not work out: the structure of origin organises a return. @throws Refusal once the time to come back is over */
    public void fail(String reference) {
        transfers.change(reference, transfer -> transfer.failed(clock.today()));
    }

    /** Keeps the contract with which the person comes back, without a new intake. */
    public void agreeOnReturn(String reference, PlannedContract contract) {
        var transfer = transfers.underWay(reference);
        var origin = transfer.view().siae();
        contract.team().forEach((role, account) -> Refusal.unless(staff.isMember(account, role.profession(), origin),
                "« " + role.label() + " » : choisissez un collègue de votre structure."));
        parcours.checkMove(reference, contract.termsWith(origin));
        transfer.returnUnderWay().agreeOnReturn(contract);
        transfers.saveAndFlush(transfer);
    }

    /** The person comes back without a contract for now: accompanied until one is signed, or until something else is found. */
    public void agreeOnReturnWithoutContract(String reference, String filRouge) {
        var transfer = transfers.underWay(reference);
        Refusal.unless(filRouge == null || staff.isMember(filRouge, ReferentRole.FIL_ROUGE.profession(), transfer.view().siae()),
                "« " + ReferentRole.FIL_ROUGE.label() + " » : choisissez un collègue de votre structure.");
        transfer.returnUnderWay().agreeOnReturnWithoutContract(filRouge);
        transfers.saveAndFlush(transfer);
    }

    /** The person is back in her first structure. */
    public void returnToOrigin(String reference) {
        var transfer = transfers.underWay(reference);
        var origin = transfer.view().siae();
        var back = transfer.returnUnderWay();
        transfer.close(TransferStatus.RETURNED, clock.today());
        transfers.saveAndFlush(transfer);
        var contract = back.returnContract();
        if (contract == null) {
            leaveTeam(reference, origin, Set.of());
            parcours.comeBack(reference, origin, back.returnThread());
        } else {
            moveTo(reference, origin, contract);
        }
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

    private void tellBoth(String reference, String profession, Notice notice) {
        var seen = transfers.underWay(reference).view();
        notices.toProfession(profession, seen.siae(), reference, notice);
        notices.toProfession(profession, seen.host(), reference, notice);
    }
}

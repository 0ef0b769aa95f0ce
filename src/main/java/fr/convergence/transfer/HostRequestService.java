package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ContractKind;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ProgrammeLimits;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The request to one structure after another, until one signs a contract: one method a step. */
@Service
@Transactional
public class HostRequestService {

    private final Transfers transfers;
    private final HostRules rules;
    private final ParcoursService parcours;
    private final ProgrammeLimits limits;
    private final DirectoryService directory;
    private final ConsentRegister consents;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    HostRequestService(Transfers transfers, HostRules rules, ParcoursService parcours, ProgrammeLimits limits, DirectoryService directory,
            ConsentRegister consents, StaffDirectory staff, NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.rules = rules;
        this.parcours = parcours;
        this.limits = limits;
        this.directory = directory;
        this.consents = consents;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Contracts that this structure may sign. */
    @Transactional(readOnly = true)
    public List<ContractKind> contracts(String host) {
        return rules.contracts(directory.siae(host).kind());
    }

    /** Asks the next structure. @return its code */
    public String request(String reference) {
        var transfer = transfers.underWay(reference);
        leaveOutUnwanted(reference, transfer);
        var host = transfer.ask(clock.today());
        transfers.saveAndFlush(transfer);
        toHost(reference, host, TransferNotices.REQUEST_RECEIVED);
        return host;
    }

    /** The structure asked accepts. */
    public void accept(String reference, String by) {
        transfers.change(reference, transfer -> transfer.accept(by, clock.today()));
    }

    /** The structure asked declines, with a reason that can be told to the person. */
    public void decline(String reference, HostRefusal reason, String explanation, String by) {
        transfers.change(reference, transfer -> transfer.decline(reason, explanation, by, clock.today()));
    }

    /** The structure wants to meet the person first: the request goes back to her. */
    public void askForVisit(String reference) {
        transfers.change(reference, transfer -> transfer.takeBack());
    }

    /** The person withdrew an agreement: the structure asked sees nothing any more, and she is asked again. */
    public void suspendRequest(String reference) {
        var transfer = transfers.underWay(reference);
        var host = transfer.view().host();
        transfer.takeBack();
        transfers.saveAndFlush(transfer);
        notices.takeBack(reference, TransferNotices.REQUEST_RECEIVED, TransferNotices.ANSWER_EXPECTED);
        toHost(reference, host, TransferNotices.REQUEST_WITHDRAWN);
    }

    /** Turns to the next structure; the management of one that stayed silent is told. @return whether there is one */
    public boolean turnToNext(String reference) {
        var transfer = transfers.underWay(reference);
        var silent = transfer.view().status() == TransferStatus.REQUESTED ? transfer.view().host() : null;
        leaveOutUnwanted(reference, transfer);
        var left = transfer.turnToNext(clock.today());
        transfers.saveAndFlush(transfer);
        if (silent != null) {
            notices.toProfession("direction", silent, reference, TransferNotices.ANSWER_MISSED);
            notices.toProfession("coordination", silent, reference, TransferNotices.ANSWER_MISSED);
        }
        parcours.view(reference)
                .referent(ReferentRole.FIL_ROUGE)
                .ifPresent(account -> notices.toAccount(account, reference, TransferNotices.NEXT_TARGET));
        return left;
    }

    /**
     * Keeps the contract agreed on with the structure; it begins on its first day. A renewal signed ahead in the structure of
     * origin never takes effect, which its management is told.
     *
     * @param shortConfirmed the structure confirms a contract shorter than the legal minimum
     */
    public void agreeOnContract(String reference, PlannedContract contract, boolean shortConfirmed) {
        var transfer = transfers.underWay(reference);
        var host = transfer.view().host();
        Refusal.unless(contracts(host).contains(contract.contractKind()),
                "Votre structure ne signe pas ce type de contrat : choisissez-en un de la liste.");
        contract.team().forEach((role, account) -> Refusal.unless(staff.isMember(account, role.profession(), host),
                "« " + role.label() + " » : choisissez un collègue de votre structure."));
        parcours.checkMove(reference, contract.termsWith(host));
        var months = limits.months("contrat-minimum", contract.contractStarts());
        var shortest = contract.contractStarts().plusMonths(months).minusDays(1);
        Refusal.when(contract.contractEnds().isBefore(shortest) && !shortConfirmed, "Ce contrat dure moins de " + months
                + " mois, durée minimale de la loi (L5132-15-1) : allongez-le, ou cochez la confirmation s'il relève d'une exception.");
        transfer.agreeOnContract(contract);
        transfers.saveAndFlush(transfer);
        var origin = transfer.view().siae();
        if (parcours.renewalAhead(reference, contract.contractStarts()).isPresent()) {
            notices.toProfession("direction", origin, reference, TransferNotices.RENEWAL_VOID);
        }
        events.publishEvent(new TransferSigned(reference, origin, host));
    }

    /** The contract was not signed after all. */
    public void contractNotSigned(String reference, String why, String by) {
        Refusal.when(why == null, "Dites pourquoi le contrat n'est pas signé.");
        transfers.change(reference, transfer -> transfer.contractNotSigned(why, by, clock.today()));
    }

    /** Reminds the structure asked. */
    public void remindAnswer(String reference) {
        toHost(reference, transfers.underWay(reference).view().host(), TransferNotices.ANSWER_EXPECTED);
    }

    /** Reminds the structure that accepted. */
    public void remindSignature(String reference) {
        toHost(reference, transfers.underWay(reference).view().host(), TransferNotices.SIGNATURE_EXPECTED);
    }

    /** Tells the coordination of both structures that the signature is late. */
    public void escalateSignature(String reference) {
        var seen = transfers.underWay(reference).view();
        notices.toProfession("coordination", seen.siae(), reference, TransferNotices.SIGNATURE_LATE);
        notices.toProfession("coordination", seen.host(), reference, TransferNotices.SIGNATURE_LATE);
    }

    /** What she said of a structure since it was proposed counts from then on. */
    private void leaveOutUnwanted(String reference, Transfer transfer) {
        transfer.leaveOut(consents.unwanted(reference, Recipient.SIAE), clock.today());
    }

    private void toHost(String reference, String host, Notice notice) {
        notices.toProfession("direction", host, reference, notice);
        notices.toProfession("cip", host, reference, notice);
    }
}

package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.consent.ConsentAnswer;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Siae;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The search for another structure with the person, up to the contract signed there: one method a step. */
@Service
@Transactional
public class TransferService {

    private static final String UNWANTED = "La personne a dit non à cette structure, par son nom : voyez avec elle, et notez sa réponse dans le registre "
            + "des consentements avant de la solliciter.";

    private final Transfers transfers;
    private final HostRules rules;
    private final ParcoursService parcours;
    private final ClockReader clocks;
    private final PassportService passports;
    private final ConsentRegister consents;
    private final DirectoryService directory;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    TransferService(Transfers transfers, HostRules rules, ParcoursService parcours, ClockReader clocks, PassportService passports,
            ConsentRegister consents, DirectoryService directory, NoticeService notices, ProgrammeClock clock, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.rules = rules;
        this.parcours = parcours;
        this.clocks = clocks;
        this.passports = passports;
        this.consents = consents;
        this.directory = directory;
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the search. @param by account of who said so */
    public void open(String reference, String siae, TransferOrigin origin, String by) {
        transfers.saveAndFlush(new Transfer(reference, siae, origin, by, clock.today()));
    }

    /** Structures that can take over a contract of insertion, by name; the person's own and those she said no to by name left out. */
    @Transactional(readOnly = true)
    public List<Siae> possibleHosts(String reference, String siae) {
        var unwanted = consents.unwanted(reference, Recipient.SIAE);
        return directory.siaes().stream()
                .filter(host -> !host.code().equals(siae) && !unwanted.contains(host.code()) && !rules.contracts(host.kind()).isEmpty())
                .toList();
    }

    /**
     * Keeps the structures to be asked, in order.
     *
     * @throws Refusal when one of them signs no contract of insertion, or the person said no to it by name
     */
    public void propose(String reference, Proposal proposal) {
        var transfer = transfers.underWay(reference);
        Refusal.when(proposal.targets().stream().anyMatch(consents.unwanted(reference, Recipient.SIAE)::contains), UNWANTED);
        var possible = possibleHosts(reference, transfer.view().siae()).stream().map(Siae::code).toList();
        Refusal.unless(proposal.targets().stream().allMatch(target -> possible.contains(target) || target.equals(transfer.view().siae())),
                "Choisissez des structures de la liste : les autres ne signent pas de contrat d'insertion.");
        transfer.propose(proposal, clock.today());
        transfers.saveAndFlush(transfer);
    }

    /** No structure suits: the search ends, and the term of the person is looked at again. */
    public void giveUp(String reference, String explanation) {
        var transfer = transfers.underWay(reference);
        transfer.giveUp(explanation, clock.today());
        end(transfer);
    }

    /** Keeps the person's agreement, what may be said of each domain, and gives her the copy of it. */
    public void recordAgreement(String reference, Agreement agreement, String by) {
        Refusal.when(agreement.means() == null, "Indiquez comment la personne s'est exprimée.");
        for (var domain : Domain.values()) {
            var answer = agreement.domains().contains(domain) ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED;
            consents.record(reference, domain, Recipient.SIAE, answer, agreement.means(), by);
        }
        var lines = Arrays.stream(Domain.values())
                .filter(domain -> agreement.domains().contains(domain) && agreement.lines().get(domain) != null)
                .map(domain -> new PassportLine(domain, agreement.lines().get(domain)))
                .toList();
        var transfer = transfers.underWay(reference);
        var unwanted = consents.unwanted(reference, Recipient.SIAE);
        Refusal.when(!transfer.leaveOut(unwanted, clock.today()) && !unwanted.isEmpty(), UNWANTED);
        transfer.agree(lines, agreement.words(), clock.today());
        transfers.saveAndFlush(transfer);
        passports.publish(reference);
    }

    /** The person prefers to stay where she is. */
    public void recordStay(String reference, String words) {
        var transfer = transfers.underWay(reference);
        transfer.stay(words, clock.today());
        end(transfer);
    }

    /** The person wants to see before she answers. */
    public void recordVisitWish(String reference, String words) {
        transfers.change(reference, transfer -> transfer.visitFirst(words));
    }

    /** Keeps what came out of a visit or an immersion. */
    public void recordDiscovery(String reference, DiscoveryReport report) {
        if (report.isImmersion()) {
            rules.immersion().check(report, all(reference).stream().flatMap(seen -> seen.discoveries().stream()).toList());
        }
        transfers.change(reference, transfer -> transfer.discovered(report, clock.today()));
    }

    /** Ends the search when the parcours itself ends. */
    public void stop(String reference) {
        transfers.change(reference, transfer -> transfer.stop(clock.today()));
    }

    /** Reminds the fil rouge that a proposal is expected. */
    public void remindProposal(String reference) {
        toFilRouge(reference, TransferNotices.PROPOSAL_EXPECTED);
    }

    /** Reminds the fil rouge that the person's agreement is expected. */
    public void remindAgreement(String reference) {
        toFilRouge(reference, TransferNotices.AGREEMENT_EXPECTED);
    }

    /** Tells the management that the person's agreement is late. */
    public void escalateAgreement(String reference) {
        notices.toProfession("direction", transfers.underWay(reference).view().siae(), reference, TransferNotices.AGREEMENT_LATE);
    }

    /** Reminds the fil rouge that a visit or an immersion is expected. */
    public void remindDiscovery(String reference) {
        toFilRouge(reference, TransferNotices.DISCOVERY_EXPECTED);
    }

    /** Tells the management that the visit or the immersion is late. */
    public void escalateDiscovery(String reference) {
        notices.toProfession("direction", transfers.underWay(reference).view().siae(), reference, TransferNotices.DISCOVERY_LATE);
    }

    /** Tells the management that the proposal is late. */
    public void escalateProposal(String reference) {
        notices.toProfession("direction", transfers.underWay(reference).view().siae(), reference, TransferNotices.PROPOSAL_LATE);
    }

    /** The clocks that follow the person. */
    @Transactional(readOnly = true)
    public Clocks clocks(String reference) {
        return clocks.of(reference);
    }

    /** The transfer under way. @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public TransferView view(String reference) {
        return transfers.underWay(reference).view();
    }

    /** Whether a transfer is under way, and where it stands. */
    @Transactional(readOnly = true)
    public Optional<TransferStatus> status(String reference) {
        return transfers.findByReferenceAndClosedOnIsNull(reference).map(transfer -> transfer.view().status());
    }

    /** All transfers of a parcours, the oldest first. */
    @Transactional(readOnly = true)
    public List<TransferView> all(String reference) {
        return transfers.findByReferenceOrderByOpenedOn(reference).stream().map(Transfer::view).toList();
    }

    private void toFilRouge(String reference, Notice notice) {
        parcours.view(reference).referent(ReferentRole.FIL_ROUGE).ifPresent(account -> notices.toAccount(account, reference, notice));
    }

    private void end(Transfer transfer) {
        transfers.saveAndFlush(transfer);
        events.publishEvent(new TransferFailed(transfer.view().reference(), transfer.view().siae()));
    }
}

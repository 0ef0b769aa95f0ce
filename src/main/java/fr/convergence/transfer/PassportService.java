package fr.convergence.transfer;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Confidentiality;
import fr.convergence.confidentiality.ReaderKind;
import fr.convergence.confidentiality.Sensitivity;
import fr.convergence.confidentiality.Subject;
import fr.convergence.consent.ConsentRegister;
import fr.convergence.consent.Recipient;
import fr.convergence.consent.Sharing;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passport of a person: what of it may be read now, its editions, and who received them. */
@Service
@Transactional
public class PassportService {

    private static final Subject HOST = Subject.as(ReaderKind.HOST);

    /** Somebody in the other structure may hold a copy. */
    private static final Set<TransferStatus> READ_BY_HOST = EnumSet.of(
            TransferStatus.ACCEPTED, TransferStatus.SIGNED, TransferStatus.MOVED, TransferStatus.CONTINUED, TransferStatus.STAYED_WITH_HOST);

    private final Transfers transfers;
    private final PassportEditions editions;
    private final PassportPapers papers;
    private final Confidentiality confidentiality;
    private final ConsentRegister consents;
    private final NoticeService notices;
    private final ClockReader clocks;
    private final ProgrammeClock clock;

    PassportService(Transfers transfers, PassportEditions editions, PassportPapers papers, Confidentiality confidentiality,
            ConsentRegister consents, NoticeService notices, ClockReader clocks, ProgrammeClock clock) {
        this.transfers = transfers;
        this.editions = editions;
        this.papers = papers;
        this.confidentiality = confidentiality;
        this.consents = consents;
        this.notices = notices;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What the other structure may read today: lines of domains still agreed to, and nothing else. */
    @Transactional(readOnly = true)
    public Passport readable(String reference) {
        return readable(transfers.underWay(reference));
    }

    private Passport readable(Transfer transfer) {
        var agreed = transfer.passport();
        var host = transfer.view().host();
        return new Passport(agreed.reference(), agreed.agreedOn(), agreed.lines().stream()
                .filter(line -> confidentiality.view(HOST, line.domain(), Sensitivity.WORDS,
                        consents.allows(agreed.reference(), Sharing.with(line.domain(), Recipient.SIAE, host))).isFull())
                .toList());
    }

    /** The last edition; empty before the first agreement. */
    @Transactional(readOnly = true)
    public Optional<EditionView> edition(String reference) {
        return editions.findFirstByReferenceOrderByNumberDesc(reference).map(PassportEdition::view);
    }

    /** All editions, the first one first. */
    @Transactional(readOnly = true)
    public List<EditionView> editions(String reference) {
        return editions.findByReferenceOrderByNumber(reference).stream().map(PassportEdition::view).toList();
    }

    /** The person has just agreed: an edition of what she agreed to, and her copy. */
    public void publish(String reference) {
        publish(transfers.underWay(reference));
    }

    /** The person took an agreement back: the next edition says less. Nothing happens when no passport said it. */
    public void republish(String reference) {
        var last = editions.findFirstByReferenceOrderByNumberDesc(reference);
        last.flatMap(edition -> transfers.findById(edition.transferId())).ifPresent(transfer -> {
            if (publish(transfer) && READ_BY_HOST.contains(transfer.view().status())) {
                notices.toProfession("cip", transfer.view().host(), reference, TransferNotices.PASSPORT_CHANGED);
            }
        });
    }

    private boolean publish(Transfer transfer) {
        var passport = readable(transfer);
        var last = editions.findFirstByReferenceOrderByNumberDesc(passport.reference());
        if (last.map(PassportEdition::view).filter(seen -> seen.sha256().equals(passport.sha256())).isPresent()) {
            return false;
        }
        var siae = transfer.view().siae();
        var number = last.map(edition -> edition.view().number()).orElse(0) + 1;
        transfer.passportEdited(number);
        var edition = new PassportEdition(transfer.id(), number, passport, papers.paper(passport, number, siae),
                papers.data(passport, number, siae), clock.today());
        transfers.saveAndFlush(transfer);
        editions.saveAndFlush(edition);
        notices.letter(passport.reference(), "Votre passeport de parcours, édition " + number, letterOf(passport));
        return true;
    }

    private List<String> letterOf(Passport passport) {
        var text = new ArrayList<String>();
        text.add("Voici tout ce que vous acceptez de dire à la structure qui pourrait vous accueillir. Rien d'autre ne lui est transmis.");
        passport.lines().forEach(line -> text.add(line.domain().label() + " : " + line.content()));
        if (passport.lines().isEmpty()) {
            text.add("Vous n'acceptez de partager aucun domaine : seules vos dates sont connues de l'autre structure.");
        }
        text.add(clocks.of(passport.reference()).text() + ".");
        text.add("Accord du " + French.day(passport.agreedOn()) + ". Vous pouvez retirer votre accord à tout moment. Empreinte de ce document : "
                + passport.fingerprint() + ".");
        return List.copyOf(text);
    }

    /**
     * Notes that a copy was received.
     *
     * @param number edition the colleague at the screen had before her
     * @throws Refusal when another edition was made since, or when the date cannot be
     */
    public void received(String reference, int number, PassportHolder holder, Receipt receipt, String by) {
        var last = editions.findFirstByReferenceOrderByNumberDesc(reference)
                .orElseThrow(() -> new Refusal("Ce parcours n'a pas encore de passeport : recueillez d'abord l'accord de la personne."));
        Refusal.unless(last.view().number() == number, "Le passeport a changé depuis : rouvrez la tâche, l'édition "
                + last.view().number() + " est à remettre.");
        last.received(holder, receipt, by, clock.today());
        editions.saveAndFlush(last);
    }

    /** The passport was read again with the person: whoever had not yet acknowledged the last edition has it now. */
    void readTogether(String reference, String by) {
        editions.findFirstByReferenceOrderByNumberDesc(reference).ifPresent(last -> {
            var receipt = new Receipt(clock.today(), ReceiptMeans.READ_TOGETHER);
            var seen = last.view();
            if (seen.host() == null) {
                last.received(PassportHolder.HOST, receipt, by, clock.today());
            }
            if (seen.person() == null) {
                last.received(PassportHolder.PERSON, receipt, by, clock.today());
            }
            editions.saveAndFlush(last);
        });
    }
}

package fr.convergence.notification;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.DirectoryService;
import fr.convergence.directory.Staff;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that something is to be done. E-mails are neutral and are only written here: they leave after the
 * caller's transaction has been committed, and never when it has not. What concerns the person is a letter.
 */
@Service
@Transactional
public class NoticeService {

    private static final Logger log = LoggerFactory.getLogger(NoticeService.class);

    private final Outbox outbox;
    private final LettersOnFile letters;
    private final NeutralText text;
    private final StaffDirectory staff;
    private final DirectoryService directory;
    private final NoticeSettings settings;
    private final ProgrammeClock clock;

    NoticeService(Outbox outbox, LettersOnFile letters, NeutralText text, StaffDirectory staff, DirectoryService directory,
            NoticeSettings settings, ProgrammeClock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.text = text;
        this.staff = staff;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Tells every member of a profession in a structure who has an e-mail address.
     *
     * @param reference of the parcours, or number of the request
     */
    public void toProfession(String profession, String siae, String reference, Notice notice) {
        toProfession(profession, siae, reference, notice, text.forColleague(notice, reference));
    }

    /** The same with the last day on which doing it is still useful. */
    public void toProfession(String profession, String siae, String reference, Notice notice, LocalDate usefulUntil) {
        toProfession(profession, siae, reference, notice, text.forColleague(notice, reference, usefulUntil));
    }

    private void toProfession(String profession, String siae, String reference, Notice notice, String body) {
        var addresses = staff.members(profession, siae).stream()
                .map(Staff::account)
                .map(staff::emailOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (addresses.isEmpty()) {
            log.warn("{}: nobody of {} in {} has an e-mail address, notice {} is told to no one", reference, profession, siae,
                    notice.code());
        }
        addresses.forEach(address -> write(address, reference, notice, body));
    }

    /** Tells one colleague; nothing happens when the account has no e-mail address: the task is in the list anyway. */
    public void toAccount(String account, String reference, Notice notice) {
        staff.emailOf(account).ifPresent(address -> write(address, reference, notice, text.forColleague(notice, reference)));
    }

    /**
     * Invites one colleague; nothing happens without an e-mail address.
     *
     * @param invitation written for the address it leaves to
     */
    public void invite(String account, String reference, Notice notice, Function<String, Invitation> invitation) {
        staff.emailOf(account).filter(address -> !address.isBlank()).map(String::strip).ifPresent(address ->
                outbox.save(mail(address, reference, notice, text.forColleague(notice, reference)).with(invitation.apply(address))));
    }

    /**
     * Tells an operator of the network, under the number of the request: the reference of the parcours stays inside.
     *
     * @throws Refusal when no operator has this code
     */
    public void toPartner(String partnerCode, String requestNumber, Notice notice) {
        write(directory.partner(partnerCode).email(), requestNumber, notice, text.forOutsider(notice, requestNumber));
    }

    /** Tells whoever oriented the person; nothing happens without an address. */
    public void toOrienteur(String email, String reference, Notice notice) {
        write(email, reference, notice, text.forOutsider(notice, reference));
    }

    /**
     * Keeps back messages that have not left: their reason is gone, for example because an agreement was taken back.
     *
     * @param reference of the parcours, or number of the request, under which they were written
     * @return messages that will not leave
     */
    public int takeBack(String reference, Notice... told) {
        return outbox.cancel(reference, Arrays.stream(told).map(Notice::code).toList());
    }

    private void write(String address, String reference, Notice notice, String body) {
        if (address == null || address.isBlank()) {
            return;
        }
        outbox.save(mail(address.strip(), reference, notice, body));
    }

    private OutboxMail mail(String address, String reference, Notice notice, String body) {
        return new OutboxMail(reference, notice.code(), address, text.subject(notice, reference), body, clock.instant(),
                clock.today().plusMonths(settings.retentionMonths()));
    }

    /**
     * Keeps a letter to the person, to be printed, read with her and handed over. It may name her: it is never mailed.
     *
     * @throws Refusal when there is no title or no text
     */
    public UUID letter(String reference, String title, List<String> paragraphs) {
        return letters.saveAndFlush(new LetterOnFile(reference, title, paragraphs, clock.instant())).id();
    }

    /** Letters of a parcours, the oldest first. Personal content: the caller has checked the reader's right. */
    @Transactional(readOnly = true)
    public List<Letter> letters(String reference) {
        return letters.findByReferenceOrderByWrittenAt(reference).stream().map(LetterOnFile::letter).toList();
    }

    /** One letter; empty when there is none. Personal content: the caller has checked the reader's right. */
    @Transactional(readOnly = true)
    public Optional<Letter> letter(UUID letterId) {
        return letters.findById(letterId).map(LetterOnFile::letter);
    }

    /**
     * Records the dated proof that the person received the letter.
     *
     * @param means how, in French, for example «remis en main propre contre signature»
     * @param by account of the colleague who attests it
     * @throws Refusal when the letter is unknown or its delivery already recorded
     */
    public void handed(UUID letterId, String means, String by) {
        var letter = letters.findById(letterId)
                .orElseThrow(() -> new Refusal("Ce courrier n'existe plus : actualisez la page."));
        letter.handed(means, by, clock.instant());
        letters.saveAndFlush(letter);
    }
}

package fr.convergence.breakglass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.engine.rights.Ledger;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ParcoursView;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import fr.convergence.rules.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file in an emergency, tells it at once, closes it, keeps what was thought of it. */
@Service
@Transactional
public class BreakGlassService {

    private static final int FEWEST_WORDS = 20;
    private static final int MOST_WORDS = 1000;
    private static final String GONE = "Cet accès d'urgence n'existe plus : actualisez votre liste.";

    private final EmergencyAccesses accesses;
    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final RuleBook rules;
    private final ProgrammeClock clock;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    BreakGlassService(EmergencyAccesses accesses, ParcoursService parcours, StaffDirectory staff, NoticeService notices, RuleBook rules,
            ProgrammeClock clock, Ledger ledger, ApplicationEventPublisher events) {
        this.accesses = accesses;
        this.parcours = parcours;
        this.staff = staff;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Opens the file at once; the fil rouge and the DPO are told in the same transaction.
     *
     * @param siae structure in which she asks; only its own files open, and what is elsewhere answers as what is nowhere
     * @throws Refusal when the file is not there, her profession may not, the reason is missing, or it is open already
     */
    public EmergencyUse open(AccessRequest request, String siae, String account) {
        var hours = hours(account, siae);
        Refusal.unless(hours.isPresent(),
                "L'accès d'urgence n'est pas ouvert à votre profession : adressez-vous au CIP, à un référent ou à la direction.");
        Refusal.when(request.reason() == null || request.words() == null || request.words().strip().length() < FEWEST_WORDS,
                "Choisissez un motif et expliquez en une phrase pourquoi il faut ouvrir ce dossier maintenant.");
        var file = parcours.views(List.of(request.reference())).stream()
                .filter(found -> found.siae().equals(siae))
                .findFirst()
                .orElseThrow(() -> new Refusal("Aucun parcours de votre structure ne porte cette référence : vérifiez-la."));
        accesses.findByAccountAndReferenceAndClosedAtIsNull(account, request.reference()).ifPresent(open -> {
            Refusal.when(open.view().isOpenAt(clock.instant()), "Vous avez déjà ouvert ce dossier en urgence : la tâche est dans votre liste.");
            close(open);
        });
        var number = "URG-%d-%05d".formatted(clock.today().getYear(), accesses.nextNumber());
        var until = clock.instant().plus(Duration.ofHours(hours.getAsInt()));
        var use = accesses.saveAndFlush(new EmergencyAccess(number, request, siae, account, clock.instant(), until)).view();
        announce(file);
        return use;
    }

    private void announce(ParcoursView file) {
        file.referent(ReferentRole.FIL_ROUGE).ifPresent(filRouge -> notices.toAccount(filRouge, file.reference(), BreakGlassNotices.OPENED));
        notices.toProfession("dpo", file.siae(), file.reference(), BreakGlassNotices.OPENED);
    }

    /** Hours for which one of her professions may open a file of the structure; empty when none may. */
    private OptionalInt hours(String account, String siae) {
        return Arrays.stream(Profession.values())
                .map(Profession::group)
                .flatMap(profession -> rules.rowsOf("breakglassAccess", Map.of("profession", profession)).stream()
                        .filter(row -> (Boolean) row.get("allowed") && staff.isMember(account, profession, siae)))
                .mapToInt(row -> ((Number) row.get("hours")).intValue())
                .max();
    }

    /** Closes a use; nothing happens when it is closed. */
    public void close(String number) {
        close(found(number));
    }

    /**
     * The DPO takes an open access back; the colleague and the fil rouge are told, and the register, in the same transaction.
     *
     * @param structures where she answers for the data: what is elsewhere answers as what is nowhere
     * @throws Refusal when there is none of that number, it is over already, or no reason is given
     */
    public void revoke(String number, String why, String by, Set<String> structures) {
        var access = found(number);
        Refusal.unless(structures.contains(access.view().siae()), GONE);
        Refusal.when(why == null || why.strip().length() < FEWEST_WORDS, "Expliquez en une phrase pourquoi vous retirez cet accès : vingt caractères au moins.");
        Refusal.when(why.strip().length() > MOST_WORDS, "Cette explication est trop longue : mille caractères au plus.");
        access.revoke(by, why.strip(), clock.instant());
        accesses.saveAndFlush(access);
        var use = access.view();
        notices.toAccount(use.account(), number, BreakGlassNotices.REVOKED);
        parcours.views(List.of(use.reference())).stream()
                .flatMap(view -> view.referent(ReferentRole.FIL_ROUGE).stream())
                .filter(filRouge -> !filRouge.equals(use.account()))
                .forEach(filRouge -> notices.toAccount(filRouge, number, BreakGlassNotices.REVOKED));
        ledger.write(new Ledger.Note(Ledger.Action.OPERATION, by, Set.of(Profession.DPO.group()), use.reference(), "EmergencyAccess.Revoke", "breakglass", null));
        events.publishEvent(new AccessRevoked(number));
    }

    private void close(EmergencyAccess access) {
        access.close(clock.instant());
        accesses.saveAndFlush(access);
    }

    /** @throws Refusal without measures for what was not justified, or when the DPO examines herself */
    public void review(String number, Finding finding, String measures, String by) {
        Refusal.when(finding == Finding.NOT_JUSTIFIED && (measures == null || measures.isBlank()),
                "Un accès non justifié appelle des mesures : dites lesquelles.");
        var access = found(number);
        access.review(finding, measures, by, clock.instant());
        accesses.saveAndFlush(access);
    }

    /** One use. @throws Refusal when there is none of that number */
    @Transactional(readOnly = true)
    public EmergencyUse use(String number) {
        return found(number).view();
    }

    /** Uses that opened a file, the latest first. */
    @Transactional(readOnly = true)
    public List<EmergencyUse> usesOf(String reference) {
        return accesses.findByReferenceOrderByOpenedAtDesc(reference).stream().map(EmergencyAccess::view).toList();
    }

    /** Uses of a file that nobody closed yet. */
    @Transactional(readOnly = true)
    public List<EmergencyUse> open(String reference) {
        return accesses.findByReferenceAndClosedAtIsNull(reference).stream().map(EmergencyAccess::view).toList();
    }

    /** Uses in a structure that began in that time, the oldest first. */
    @Transactional(readOnly = true)
    public List<EmergencyUse> usesIn(String siae, Instant from, Instant before) {
        return accesses.findBySiaeAndOpenedAtGreaterThanEqualAndOpenedAtLessThanOrderByOpenedAt(siae, from, before).stream()
                .map(EmergencyAccess::view)
                .toList();
    }

    private EmergencyAccess found(String number) {
        return accesses.findByNumber(number).orElseThrow(() -> new Refusal(GONE));
    }
}

package fr.convergence.breakglass;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file in an emergency, tells it at once, closes it, keeps what was thought of it. */
@Service
@Transactional
public class BreakGlassService {

    private static final int FEWEST_WORDS = 20;

    private final EmergencyAccesses accesses;
    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final RuleBook rules;
    private final ProgrammeClock clock;

    BreakGlassService(EmergencyAccesses accesses, ParcoursService parcours, StaffDirectory staff, NoticeService notices, RuleBook rules,
            ProgrammeClock clock) {
        this.accesses = accesses;
        this.parcours = parcours;
        this.staff = staff;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
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
        return accesses.findByNumber(number).orElseThrow(() -> new Refusal("Cet accès d'urgence n'existe plus : actualisez votre liste."));
    }
}

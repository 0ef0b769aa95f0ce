package fr.convergence.retention;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.NoticeService;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds on erasures: set with a reason and a day of review, kept or lifted by the DPO. */
@Service
@Transactional
public class HoldService {

    private static final int SHORTEST = 10;

    private final Holds holds;
    private final DataSubjects subjects;
    private final CustodyOfFiles custody;
    private final RetentionRules rules;
    private final NoticeService notices;
    private final ProgrammeClock clock;
    private final DatabaseContext database;

    HoldService(Holds holds, DataSubjects subjects, CustodyOfFiles custody, RetentionRules rules, NoticeService notices, ProgrammeClock clock,
            DatabaseContext database) {
        this.holds = holds;
        this.subjects = subjects;
        this.custody = custody;
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Stops the erasure of a file, and of all others of the same person.
     *
     * @param siae structure for which the DPO acts; it must answer for the file
     * @throws Refusal when the file is not there or not its own, already held, or when the review is too far away
     */
    public void set(String reference, String siae, HoldReason reason, String explanation, LocalDate reviewOn, String by) {
        Refusal.unless(subjects.of(reference).isPresent() && custody.structures(reference).contains(siae),
                "Votre structure ne suit aucun dossier sous cette référence : vérifiez-la.");
        Refusal.when(holds.findByReferenceAndLiftedOnIsNull(reference).isPresent(),
                "L'effacement de ce dossier est déjà suspendu : ouvrez la tâche « Revoir la suspension ».");
        checkReview(reason, reviewOn);
        holds.saveAndFlush(new Hold(reference, siae, reason, explanation, reviewOn, by, clock.today()));
    }

    /** Keeps a hold until another review. @throws Refusal when there is none, or when the review is too far away */
    public void keep(String reference, LocalDate reviewOn) {
        var hold = open(reference);
        checkReview(hold.view().reason(), reviewOn);
        hold.keptUntil(reviewOn);
        holds.saveAndFlush(hold);
    }

    /** Lifts a hold: the file follows its time again. @throws Refusal when there is none, or no reason is given */
    public void lift(String reference, String why, String by) {
        Refusal.when(why == null || why.strip().length() < SHORTEST, "Dites en une phrase pourquoi la suspension est levée.");
        var hold = open(reference);
        hold.lifted(why, by, clock.today());
        holds.saveAndFlush(hold);
    }

    /** The hold on a file. @throws Refusal when there is none */
    @Transactional(readOnly = true)
    public HoldView view(String reference) {
        return open(reference).view();
    }

    /** Holds that stop the erasure of these references. */
    @Transactional(readOnly = true)
    public List<HoldView> of(Collection<String> references) {
        return references.isEmpty() ? List.of() : holds.findByReferenceInAndLiftedOnIsNull(references).stream().map(Hold::view).toList();
    }

    /** Whether something stops the erasure of one of these references. */
    @Transactional(readOnly = true)
    public boolean isHeld(Collection<String> references) {
        return database.beyondReach(() -> !holds.findByReferenceInAndLiftedOnIsNull(references).isEmpty());
    }

    /** Reminds the DPO that a hold is to be looked at again. */
    public void remindReview(String reference) {
        notices.toProfession(Profession.DPO.group(), open(reference).view().siae(), reference, RetentionNotices.HOLD_TO_REVIEW);
    }

    private void checkReview(HoldReason reason, LocalDate reviewOn) {
        Refusal.when(reviewOn == null || !reviewOn.isAfter(clock.today()), "La date de revue est à venir : corrigez-la.");
        var latest = clock.today().plusMonths(rules.latestReview(reason));
        Refusal.when(reviewOn.isAfter(latest), "Une suspension se revoit au plus tard dans " + rules.latestReview(reason)
                + " mois : choisissez une date plus proche.");
    }

    private Hold open(String reference) {
        return holds.findByReferenceAndLiftedOnIsNull(reference)
                .orElseThrow(() -> new Refusal("L'effacement de ce dossier n'est plus suspendu : actualisez la page."));
    }
}

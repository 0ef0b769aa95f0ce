package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Whole;
import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a need on our side: qualified, sorted, asleep, met or not. */
@Service
@Transactional
public class NeedService {

    private static final Set<NeedResult> REPORTED = Set.of(NeedResult.REACHED, NeedResult.PARTLY, NeedResult.NOT_REACHED);

    private final NeedBook book;
    private final Mobilisations mobilisations;
    private final MobilisationRules rules;
    private final WaitWatch watch;
    private final ProgrammeClock clock;

    NeedService(NeedBook book, Mobilisations mobilisations, MobilisationRules rules, WaitWatch watch, ProgrammeClock clock) {
        this.book = book;
        this.mobilisations = mobilisations;
        this.rules = rules;
        this.watch = watch;
        this.clock = clock;
    }

    /** A need with all that is written about it; only for the forms of those who follow its domain. */
    @Transactional(readOnly = true)
    @Whole("the screen of a need asks before it shows")
    public NeedFile file(UUID id) {
        return book.found(id).file();
    }

    /** Keeps what the referent and the person said of the need. */
    public void qualify(UUID id, Qualification qualification, String by) {
        var mobilisation = book.found(id);
        qualification.check(clock.today());
        mobilisation.qualify(qualification);
        mobilisation.note(clock.today(), EntryKind.QUALIFIED, qualification.urgency().label(), null, by);
        book.keep(mobilisation);
    }

    /** The need no longer stands. */
    public void drop(UUID id, String note, String by) {
        var mobilisation = book.found(id);
        Refusal.when(note == null || note.isBlank(), "Dites en quelques mots pourquoi le besoin n'est plus d'actualité.");
        mobilisation.note(clock.today(), EntryKind.DROPPED, null, note, by);
        book.takeBackRequest(mobilisation);
        book.close(mobilisation, NeedResult.DROPPED, List.of());
    }

    /** The partnership officer sends the need on: to a direct contact, or to the choice of an operator. */
    public void triage(UUID id, Triage triage, String note, String by) {
        var mobilisation = book.found(id);
        mobilisation.triaged(triage == Triage.DIRECT ? NeedStatus.DIRECT_CONTACT : NeedStatus.OPERATOR_TO_CHOOSE);
        mobilisation.note(clock.today(), EntryKind.TRIAGED, triage.label(), note, by);
        book.keep(mobilisation);
    }

    /**
     * It is too early for the person: the need sleeps.
     *
     * @param wished day at the latest; null leaves it to the rules
     * @return the day on which it wakes by itself
     */
    public LocalDate sleep(UUID id, WakeCondition condition, LocalDate wished, String note, String by) {
        var mobilisation = book.found(id);
        Refusal.when(condition == null, "Indiquez ce que le besoin attend pour être repris.");
        Refusal.when(condition == WakeCondition.DATE && wished == null, "Indiquez la date à laquelle le besoin sera repris.");
        var longest = clock.today().plusDays(rules.parameter("longestSleepDays"));
        var day = wished != null ? wished : condition == WakeCondition.REGULAR_PRESENCE
                ? clock.today().plusDays(rules.parameter("regularPresenceDays"))
                : longest;
        Refusal.when(!day.isAfter(clock.today()), "La date de réveil doit être à venir.");
        Refusal.when(day.isAfter(longest), "Un besoin en veille est revu le " + French.day(longest) + " au plus tard : rapprochez la date.");
        book.takeBackRequest(mobilisation);
        mobilisation.sleep(new Sleep(condition, day));
        mobilisation.note(clock.today(), EntryKind.SLEEPS, condition.label(), note, by);
        book.keep(mobilisation);
        return day;
    }

    /** The need is awake and goes back to the partnership officer. */
    public void resume(UUID id) {
        var mobilisation = book.found(id);
        mobilisation.backToTriage(NeedStatus.SLEEPING);
        book.keep(mobilisation);
    }

    /** The network has nothing to offer: the need enters the register and the coordination is told. */
    public void declareUnmet(UUID id, UnmetReason reason, String note, String by) {
        var mobilisation = book.found(id);
        Refusal.when(reason == null, "Indiquez pourquoi le réseau ne peut pas répondre : le registre en a besoin.");
        mobilisation.note(clock.today(), EntryKind.TRIAGED, reason.label(), note, by);
        book.closeUnmet(mobilisation, reason);
    }

    /** Every operator has declined: the same, found by the programme. */
    public void registerUnmet(UUID id) {
        book.closeUnmet(book.found(id), UnmetReason.NO_OPERATOR_LEFT);
    }

    /** What came of a direct contact. Without an answer the need goes back to the partnership officer. */
    public void contactedDirectly(UUID id, boolean solved, String note, List<Benefit> benefits, String by) {
        var mobilisation = book.found(id);
        mobilisation.note(clock.today(), EntryKind.DIRECT_CONTACT, solved ? "Réponse obtenue" : "Sans réponse", note, by);
        if (solved) {
            book.close(mobilisation, NeedResult.REACHED_DIRECTLY, benefits);
        } else {
            mobilisation.backToTriage(NeedStatus.DIRECT_CONTACT);
            book.keep(mobilisation);
        }
    }

    /** Keeps what came of it for the person. @param reached REACHED, PARTLY or NOT_REACHED */
    public void report(UUID id, NeedResult reached, List<Benefit> benefits, String note, String by) {
        var mobilisation = book.found(id);
        Refusal.unless(REPORTED.contains(reached), "Choisissez un résultat de la liste.");
        Refusal.when(reached != NeedResult.REACHED && (note == null || note.isBlank()),
                "Dites en quelques mots ce qui manque : cela servira aux demandes suivantes.");
        mobilisation.report(reached, benefits);
        mobilisation.note(clock.today(), EntryKind.RESULT, reached.label(), note, by);
        book.keep(mobilisation);
    }

    /** Closes a need whose result is known. @return the result */
    public NeedResult close(UUID id) {
        var mobilisation = book.found(id);
        mobilisation.close(clock.today());
        book.closed(mobilisation);
        return mobilisation.file().result();
    }

    /** Reminds and alerts whoever must be today. @return whether the person still waits */
    public boolean watch(UUID id) {
        var mobilisation = book.found(id);
        watch.look(mobilisation);
        mobilisations.saveAndFlush(mobilisation);
        return mobilisation.status().isWaiting();
    }

    /** The next day on which to look after the wait. */
    @Transactional(readOnly = true)
    public LocalDate nextLook(UUID id) {
        return watch.nextLook(book.found(id));
    }
}

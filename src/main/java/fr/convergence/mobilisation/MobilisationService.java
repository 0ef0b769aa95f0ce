package fr.convergence.mobilisation;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.confidentiality.Whole;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.parcours.Domain;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.rules.Refusal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the product asks of the mobilisation: express a need, hand over an answer that arrived, wake what
 * sleeps, stop what must stop, and read what the network brought, or did not.
 */
@Service
@Transactional
public class MobilisationService {

    private static final String NOT_HERE = "Aucun parcours de votre structure ne porte cette référence : vérifiez-la.";

    private final NeedBook book;
    private final Mobilisations mobilisations;
    private final UnmetNeeds unmetNeeds;
    private final AnswerInbox inbox;
    private final Operators operators;
    private final MobilisationRules rules;
    private final WaitWatch watch;
    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    MobilisationService(NeedBook book, Mobilisations mobilisations, UnmetNeeds unmetNeeds, AnswerInbox inbox, Operators operators,
            MobilisationRules rules, WaitWatch watch, ParcoursService parcours, StaffDirectory staff, ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.mobilisations = mobilisations;
        this.unmetNeeds = unmetNeeds;
        this.inbox = inbox;
        this.operators = operators;
        this.rules = rules;
        this.watch = watch;
        this.parcours = parcours;
        this.staff = staff;
        this.clock = clock;
        this.events = events;
    }

    /** Records a need. @param by account of who expressed it @return its identifier, which the process carries */
    public UUID express(String reference, String siae, Domain domain, String description, String by) {
        var mobilisation = new Mobilisation(reference, siae, domain, description, by, clock.today());
        book.keep(mobilisation);
        return mobilisation.file().id();
    }

    /**
     * Refuses a need expressed by somebody who does not accompany the person.
     *
     * @param account who expresses it
     * @param siae structure she does it for
     * @throws Refusal when the parcours is unknown or elsewhere, over, or when she neither holds a role on it nor is a
     *     CIP, a referent or an educator of the structure; unknown and elsewhere read the same
     */
    @Transactional(readOnly = true)
    public void checkMayExpress(String reference, String account, String siae) {
        var view = parcours.views(List.of(reference)).stream()
                .filter(found -> found.siae().equals(siae))
                .findFirst()
                .orElseThrow(() -> new Refusal(NOT_HERE));
        Refusal.when(view.status().isClosed(), "Ce parcours est clos : aucun besoin ne peut plus y être exprimé.");
        var accompanies = view.referents().containsValue(account)
                || Stream.concat(Stream.of(ReferentRole.values()).map(ReferentRole::profession), Stream.of("educateur"))
                        .anyMatch(profession -> staff.isMember(account, profession, siae));
        Refusal.unless(accompanies, "Seuls les CIP, les référents et les éducateurs de la structure expriment un besoin : adressez-vous à l'un d'eux.");
    }

    /** Groups that follow a need today: the referent's is that of the fil rouge when the domain has no referent. */
    @Transactional(readOnly = true)
    public ThemeGroups groups(UUID id) {
        var need = book.found(id).file();
        var groups = rules.groupsOf(need.domain());
        return watch.holder(need, groups.referent()).isPresent()
                ? groups
                : new ThemeGroups(groups.partnership(), ReferentRole.FIL_ROUGE.profession());
    }

    /** What the need waited for has come: the person said so, or somebody saw it. */
    public void wake(UUID id, String note, String by) {
        var mobilisation = book.found(id);
        Refusal.unless(mobilisation.status() == NeedStatus.SLEEPING, "Ce besoin n'est plus en veille : rafraîchissez votre liste.");
        mobilisation.note(clock.today(), EntryKind.WOKEN, null, note, by);
        book.keep(mobilisation);
        events.publishEvent(new NeedWoken(id, mobilisation.file().reference()));
    }

    /**
     * An operator answered, however the answer came: early, late or twice, it has its effect once.
     *
     * @param requestNumber for example MOB-2026-00012
     * @param by account of the colleague who writes it down; null when it came by itself
     * @return what becomes of it
     * @throws Refusal when no request has this number, or the answer lacks what its kind requires
     */
    public AnswerEffect partnerAnswered(String requestNumber, PartnerAnswer answer, String by) {
        answer.check(clock.today());
        var mobilisation = mobilisations.findByRequestNumber(requestNumber)
                .orElseThrow(() -> new Refusal("Aucune demande ne porte ce numéro : vérifiez-le."));
        var effect = inbox.receive(mobilisation, requestNumber, answer, by);
        if (effect == AnswerEffect.PENDING) {
            events.publishEvent(new AnswerReceived(mobilisation.file().id(), mobilisation.file().reference()));
        }
        return effect;
    }

    /** Needs of a domain about which an operator knows, or is about to know, something. */
    @Transactional(readOnly = true)
    public List<UUID> sharedNeeds(String reference, Domain domain, String operator) {
        return all(reference).filter(mobilisation -> mobilisation.status().isShared())
                .filter(mobilisation -> operator == null
                        || mobilisation.openRequest().filter(request -> request.operator().equals(operator)).isPresent())
                .map(Mobilisation::file)
                .filter(need -> need.domain() == domain)
                .map(NeedFile::id)
                .toList();
    }

    /** The person took her agreement back: the request is withdrawn at once, the operator told without a reason. */
    public void withdraw(UUID id) {
        end(id, NeedResult.CONSENT_WITHDRAWN);
    }

    /** The parcours is over in that structure: the need ends with it, unless it goes on elsewhere. */
    public void stop(UUID id, String siae) {
        var need = book.found(id).file();
        if (need.siae().equals(siae) && !need.status().isClosed()) {
            end(id, NeedResult.STOPPED);
        }
    }

    private void end(UUID id, NeedResult result) {
        var mobilisation = book.found(id);
        mobilisation.note(clock.today(), EntryKind.STOPPED, result.label(), null, null);
        book.takeBackRequest(mobilisation);
        book.close(mobilisation, result, List.of());
    }

    /** The person goes on in another structure with her open needs, and with the requests under way. @return those needs */
    public List<UUID> moveOpenNeeds(String reference, String to) {
        var open = all(reference).filter(mobilisation -> !mobilisation.status().isClosed()).toList();
        open.forEach(mobilisation -> {
            mobilisation.moveTo(to);
            mobilisation.note(clock.today(), EntryKind.MOVED, null, null, null);
            book.keep(mobilisation);
        });
        return open.stream().map(mobilisation -> mobilisation.file().id()).toList();
    }

    /** What the network brought to a person, or did not, need by need in the order they were expressed. */
    @Transactional(readOnly = true)
    @Whole("who shows it asks")
    public List<MobilisationView> of(String reference) {
        return all(reference).map(this::view).toList();
    }

    private MobilisationView view(Mobilisation mobilisation) {
        var need = mobilisation.file();
        var until = Stream.of(need.startedOn(), need.closedOn(), clock.today()).filter(day -> day != null).findFirst().orElseThrow();
        return new MobilisationView(need.id(), need.siae(), need.domain(), need.status(), need.expressedOn(), need.startedOn(),
                need.closedOn(), need.result(), need.benefits(), (int) ChronoUnit.DAYS.between(need.expressedOn(), until),
                rules.targetDays(need.domain(), need.urgency()),
                mobilisation.requests().stream().map(request -> request.view(operators.publicName(request.operator()))).toList());
    }

    /** The register of what the network could not answer, the oldest first; it names no person. */
    @Transactional(readOnly = true)
    @Whole("names no person")
    public List<UnmetNeed> unmetNeeds() {
        return unmetNeeds.findAllByOrderByRecordedOnAscMobilisationIdAsc().stream().map(RecordedUnmetNeed::unmetNeed).toList();
    }

    /** Needs in sleep in a structure, the next to wake first: the wave that partnership officers see coming. */
    @Transactional(readOnly = true)
    @Whole("who shows it asks")
    public List<SleepingNeed> sleepingNeeds(String siae) {
        return mobilisations.findBySiaeAndStatusOrderBySleepWakeUpOn(siae, NeedStatus.SLEEPING).stream()
                .map(Mobilisation::file)
                .map(need -> new SleepingNeed(need.id(), need.reference(), need.domain(), need.sleep().wakeCondition(), need.sleep().wakeUpOn()))
                .toList();
    }

    /** How long each operator of a theme takes from the request to the effective start, by its code in the directory. */
    @Transactional(readOnly = true)
    public Map<String, WaitingTimes> delays(Domain theme) {
        return operators.delays(theme);
    }

    private Stream<Mobilisation> all(String reference) {
        return mobilisations.findByReferenceOrderByExpressedOnAscIdAsc(reference).stream();
    }
}

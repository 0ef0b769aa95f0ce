package fr.convergence.parcours;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.rules.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can happen to a parcours. Every method refuses in French what the aggregate does not allow. */
@Service
@Transactional
public class ParcoursService {

    private final ParcoursRegistry registry;
    private final Persons persons;
    private final ProgrammeLimits limits;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;
    private final DatabaseContext database;

    ParcoursService(ParcoursRegistry registry, Persons persons, ProgrammeLimits limits, ProgrammeClock clock,
            ApplicationEventPublisher events, DatabaseContext database) {
        this.registry = registry;
        this.persons = persons;
        this.limits = limits;
        this.clock = clock;
        this.events = events;
        this.database = database;
    }

    /** A new reference, «CVG-2026-00042»: year of the first contact and a number. */
    public String nextReference() {
        return "CVG-%d-%05d".formatted(clock.today().getYear(), registry.nextNumber());
    }

    /** People with the same name or the same date of birth, wherever they are followed: shown before anyone is created. */
    @Transactional(readOnly = true)
    public List<KnownPerson> lookFor(String firstName, String lastName, LocalDate birthDate) {
        var name = Person.searchable(lastName + " " + firstName);
        return database.beyondReach(() -> persons.findTop20BySearchNameOrBirthDateOrderBySearchName(name, birthDate).stream()
                .map(this::known)
                .toList());
    }

    private KnownPerson known(Person person) {
        var all = registry.findByPersonIdOrderByOpenedOn(person.id());
        if (all.isEmpty()) {
            return new KnownPerson(person.id(), person.identity(), null, null, null);
        }
        var last = all.get(all.size() - 1).view();
        return new KnownPerson(person.id(), person.identity(), last.reference(), last.siae(), last.status());
    }

    /** Records a person nobody knew. */
    public UUID register(Identity identity) {
        return persons.saveAndFlush(new Person(identity, clock.today())).id();
    }

    /** Corrects who the person of a parcours is, at her request. @throws Refusal when her age cannot be */
    public void rectify(String reference, Identity identity) {
        var parcours = found(reference);
        parcours.rectify(identity, clock.today());
        registry.saveAndFlush(parcours);
    }

    /**
     * Admits a person in a structure under that reference; the accompaniment begins with the first contract. Somebody
     * who comes back keeps the clocks of her last parcours.
     */
    public void admit(String reference, UUID personId, String siae) {
        var person = persons.findById(personId).orElseThrow(() -> new Refusal("Cette personne n'existe plus : reprenez la recherche."));
        var earlier = registry.findByPersonIdOrderByOpenedOn(personId);
        Refusal.when(earlier.stream().anyMatch(p -> !p.view().status().isClosed()),
                "Cette personne a déjà un parcours ouvert : rattachez la demande à ce parcours.");
        var parcours = new Parcours(reference, person, siae, clock.today());
        if (!earlier.isEmpty()) {
            parcours.carryOn(earlier.get(earlier.size() - 1), clock.today(), limits);
        }
        registry.saveAndFlush(parcours);
    }

    /** Names who accompanies on a role; whoever held it leaves it the same day. */
    public void appoint(String reference, Map<ReferentRole, String> accounts) {
        vacate(reference, accounts);
        change(reference, parcours -> accounts.forEach((role, account) -> parcours.appoint(role, account, clock.today())));
    }

    /** Ends a role that nobody takes over, for example when the person goes on elsewhere. */
    public void release(String reference, ReferentRole role) {
        change(reference, parcours -> parcours.team().release(role, clock.today()));
    }

    /** Refuses, without signing, a contract that could not open the parcours. */
    @Transactional(readOnly = true)
    public void checkFirstContract(String reference, ContractTerms terms) {
        found(reference).check(terms, limits);
    }

    /** Ends a parcours that never had a contract: the person did not come. */
    public void abandon(String reference) {
        change(reference, parcours -> parcours.close(ParcoursStatus.EXITED, clock.today()));
    }

    /** Signs the first contract of a structure, or the first after an interruption; the accompaniment begins. */
    public void open(String reference, ContractTerms terms) {
        change(reference, parcours -> parcours.sign(terms, limits));
        events.publishEvent(new ParcoursOpened(reference, terms.siae()));
    }

    /** Signs the contract that continues the one under way: same employer, from the day after its term. */
    public void renew(String reference, ContractTerms terms) {
        change(reference, parcours -> {
            parcours.currentContract().ifPresent(c -> c.end(terms.startsOn().minusDays(1), ContractEnd.TERM));
            parcours.sign(terms, limits);
        });
        events.publishEvent(new TermMoved(reference, terms.siae()));
    }

    /** Signs again in the same structure after a break or a term: the accompaniment never stopped, so nothing opens. */
    public void resign(String reference, ContractTerms terms) {
        change(reference, parcours -> {
            Refusal.when(parcours.currentContract().isPresent(), "Un contrat est encore en cours : renouvelez-le, ou mettez-y fin d'abord.");
            parcours.sign(terms, limits);
        });
        events.publishEvent(new TermMoved(reference, terms.siae()));
    }

    /** A decision of the commission allows contracts until its day. @throws Refusal beyond the end of the programme */
    public void authorise(String reference, Authorisation authorisation) {
        change(reference, parcours -> parcours.authorise(authorisation, limits));
    }

    /** The PASS IAE of the person runs from that day to that one; no contract begins after it. */
    public void passRuns(String reference, LocalDate start, LocalDate end) {
        change(reference, parcours -> parcours.passRuns(start, end));
    }

    /** Ends the contract under way without another; the accompaniment goes on. */
    public void breakContract(String reference, LocalDate day, ContractEnd reason) {
        change(reference, parcours -> parcours.endContract(day, reason));
        events.publishEvent(new ContractBroken(reference, view(reference).siae(), reason));
    }

    /** Refuses, without signing, a contract with which the person could not go on in another SIAE. */
    @Transactional(readOnly = true)
    public void checkMove(String reference, ContractTerms terms) {
        found(reference).checkMove(terms, clock.today(), limits);
    }

    /** Signs a contract with another SIAE and names the new fil rouge; the programme clock does not move. */
    public void moveTo(String reference, ContractTerms terms, String newFilRouge) {
        var from = view(reference).siae();
        vacate(reference, Map.of(ReferentRole.FIL_ROUGE, newFilRouge));
        change(reference, parcours -> {
            parcours.appoint(ReferentRole.FIL_ROUGE, newFilRouge, clock.today());
            parcours.moveTo(terms, limits);
        });
        events.publishEvent(new ParcoursMoved(reference, from, terms.siae()));
    }

    /** The person comes back to a structure without a contract yet; a contract elsewhere ends today, the clocks do not move. */
    public void comeBack(String reference, String siae, String filRouge) {
        var from = view(reference).siae();
        appoint(reference, Map.of(ReferentRole.FIL_ROUGE, filRouge));
        change(reference, parcours -> parcours.comeBack(siae, clock.today()));
        events.publishEvent(new ParcoursMoved(reference, from, siae));
    }

    /** A renewal already signed that would begin on that day or later; it never takes effect when the person goes on elsewhere then. */
    @Transactional(readOnly = true)
    public Optional<ContractTerms> renewalAhead(String reference, LocalDate day) {
        return found(reference).chain().aheadOf(day.minusDays(1)).map(Contract::terms);
    }

    /** Records an amendment of the contract under way. @param weeklyHours hours a week, within the table's limits */
    public void amendHours(String reference, BigDecimal weeklyHours) {
        change(reference, parcours -> parcours.amendHours(weeklyHours, clock.today(), limits));
    }

    /** The prefect allows fewer hours than the ordinary minimum. @throws Refusal when the law does not give it, or not for so long */
    public void derogateHours(String reference, ContractKind kind, HoursDerogation derogation) {
        change(reference, parcours -> parcours.derogateHours(kind, derogation, limits));
    }

    /** What must be confirmed before a contract shorter than its kind's minimum is signed; empty when it is long enough. */
    public Optional<String> shortness(ContractTerms terms) {
        return limits.contracts().shortness(terms);
    }

    /** The person was hired outside insertion on that day. */
    public void startFollowup(String reference, LocalDate hiredOn) {
        change(reference, parcours -> parcours.startFollowup(hiredOn));
        events.publishEvent(new FollowupStarted(reference, view(reference).siae(), hiredOn));
    }

    /** The job was lost during the year of follow-up: the accompaniment resumes in the structure. */
    public void resumeAfterFollowup(String reference) {
        change(reference, Parcours::interrupt);
        events.publishEvent(new ParcoursOpened(reference, view(reference).siae()));
    }

    /** Ends the parcours: handed over to the area's social services, or left. */
    public void close(String reference, ParcoursStatus closing) {
        change(reference, parcours -> parcours.close(closing, clock.today()));
        events.publishEvent(new ParcoursClosed(reference, view(reference).siae(), closing));
    }

    /** @throws Refusal when no parcours has this reference */
    @Transactional(readOnly = true)
    public ParcoursView view(String reference) {
        return found(reference).view();
    }

    /** Several at once, in no order; unknown references are left out. */
    @Transactional(readOnly = true)
    public List<ParcoursView> views(Collection<String> references) {
        return registry.findByReferenceIn(references).stream().map(Parcours::view).toList();
    }

    /** Written before the newcomers: the database admits one holder of a role at a time, and inserts come first in a flush. */
    private void vacate(String reference, Map<ReferentRole, String> accounts) {
        change(reference, parcours -> accounts.forEach((role, account) -> parcours.team().vacate(role, account, clock.today())));
    }

    /**
     * The whole history of each person: her parcours of the past and the one asked for, the oldest first. The number of
     * statements does not depend on how many are asked for.
     */
    @Transactional(readOnly = true)
    public List<ParcoursView> histories(Collection<String> references) {
        return registry.findHistories(references).stream().map(Parcours::view).toList();
    }

    private void change(String reference, Consumer<Parcours> change) {
        var parcours = found(reference);
        change.accept(parcours);
        registry.saveAndFlush(parcours);
    }

    private Parcours found(String reference) {
        return registry.findByReference(reference)
                .orElseThrow(() -> new Refusal("Aucun parcours ne porte cette référence : vérifiez-la."));
    }
}

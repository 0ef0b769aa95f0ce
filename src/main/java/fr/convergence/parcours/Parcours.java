package fr.convergence.parcours;

import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * The pathway of one person: one at a time, over one or several SIAE. It refuses what its state or its dates do not
 * allow; the services only ask.
 */
@Entity
class Parcours {

    @Id
    private String reference;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String siae;

    @Enumerated(EnumType.STRING)
    private ParcoursStatus status;

    private LocalDate openedOn;
    private LocalDate programmeStart;
    private LocalDate authorisedUntil;
    private LocalDate passStart;
    private LocalDate passEnd;
    private LocalDate closedOn;
    private LocalDate hiredOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "reference", nullable = false, updatable = false)
    @OrderBy("startsOn")
    private List<Contract> contracts = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "parcours_authorisation", joinColumns = @JoinColumn(name = "reference"))
    @OrderBy("on, until")
    private List<Authorisation> authorisations = new ArrayList<>();

    @Embedded
    private Derogations derogations = new Derogations();

    @Embedded
    private Team team = new Team();

    @Version
    private int version;

    protected Parcours() {}

    Parcours(String reference, Person person, String siae, LocalDate openedOn) {
        this.reference = reference;
        this.person = person;
        this.siae = siae;
        this.openedOn = openedOn;
        this.status = ParcoursStatus.ADMITTED;
    }

    void appoint(ReferentRole role, String account, LocalDate day) {
        refuseWhenClosed();
        team.appoint(role, account, day);
    }

    /** Who accompanies, for a change. */
    Team team() {
        refuseWhenClosed();
        return team;
    }

    /** Refuses what could not be signed. @return the last day authorised */
    LocalDate check(ContractTerms terms, ProgrammeLimits limits) {
        return check(terms, limits, contracts);
    }

    /**
     * Refuses what could not be signed with another employer. The contract under way will end the day before; a renewal
     * signed ahead that has not begun by then never takes effect.
     */
    void checkMove(ContractTerms terms, LocalDate today, ProgrammeLimits limits) {
        var eve = terms.startsOn().minusDays(1);
        chain().refuseAStopBeforeItsStart(eve, today);
        check(terms, limits, chain().leftByAStop(eve));
    }

    /** The person goes on with another employer. */
    void moveTo(ContractTerms terms, ProgrammeLimits limits) {
        chain().stop(terms.startsOn().minusDays(1), ContractEnd.TRANSFERRED);
        sign(terms, limits);
    }

    /** The person comes back to a structure that has no contract for her yet. */
    void comeBack(String structure, LocalDate day) {
        refuseWhenClosed();
        chain().stop(day, ContractEnd.TRANSFERRED);
        siae = structure;
        status = ParcoursStatus.INTERRUPTED;
    }

    private LocalDate check(ContractTerms terms, ProgrammeLimits limits, List<Contract> others) {
        refuseWhenClosed();
        Refusal.unless(team.hasFilRouge(), "Nommez un fil rouge avant de signer le contrat.");
        limits.contracts().checkKind(terms, person.identity().birthDate());
        limits.contracts().checkHours(terms.kind(), terms.weeklyHours(), terms.startsOn(), terms.endsOn(), derogations.all());
        // Before the first contract of a parcours the PASS itself says whether it goes on or a new one may open.
        limits.contracts().checkPass(terms, contracts.isEmpty() || new ContractChain(others).goesOnIn(terms) ? null : passEnd);
        Refusal.when(others.stream().anyMatch(other -> other.overlaps(terms)),
                "Les dates chevauchent un autre contrat de la personne : corrigez-les.");
        var start = programmeStart == null ? terms.startsOn() : programmeStart;
        var until = authorisedUntil == null ? limits.firstAuthorisation(start) : authorisedUntil;
        limits.contracts().checkEnd(terms, limits.programmeEnd(start), until);
        return until;
    }

    void sign(ContractTerms terms, ProgrammeLimits limits) {
        var until = check(terms, limits);
        contracts.add(new Contract(terms));
        if (programmeStart == null) {
            programmeStart = terms.startsOn();
        }
        authorisedUntil = until;
        siae = terms.siae();
        status = ParcoursStatus.ACTIVE;
    }

    /**
     * A decision of the commission moves the authorised date; never beyond the programme's end. The same decision heard
     * twice counts once.
     */
    void authorise(Authorisation given, ProgrammeLimits limits) {
        refuseWhenClosed();
        Refusal.when(programmeStart == null, "Aucun contrat n'a encore été signé.");
        var end = limits.programmeEnd(programmeStart);
        Refusal.when(given.until().isAfter(end), "La durée demandée dépasse la fin du programme (" + French.day(end) + ").");
        if (authorisations.stream().noneMatch(known -> known.decision().equals(given.decision()))) {
            authorisations.add(given);
        }
        authorisedUntil = Collections.max(List.of(authorisedUntil, given.until()));
    }

    /** What the PASS IAE of the person says today. */
    void passRuns(LocalDate start, LocalDate end) {
        passStart = start;
        passEnd = end;
    }

    void endContract(LocalDate day, ContractEnd reason) {
        refuseWhenClosed();
        Refusal.when(currentContract().isEmpty(), "Aucun contrat n'est en cours.");
        chain().stop(day, reason);
        status = ParcoursStatus.INTERRUPTED;
    }

    /** An amendment changes the hours of the contract under way, and nothing else. */
    void amendHours(BigDecimal weeklyHours, LocalDate from, ProgrammeLimits limits) {
        refuseWhenClosed();
        var contract = currentContract().orElseThrow(() -> new Refusal("Aucun contrat n'est en cours."));
        limits.contracts().checkHours(contract.terms().kind(), weeklyHours, from, contract.lastDay(), derogations.all());
        contract.amend(weeklyHours);
    }

    /** The prefect allows fewer hours for a time; the same derogation heard twice counts once. */
    void derogateHours(ContractKind kind, HoursDerogation derogation, ProgrammeLimits limits) {
        refuseWhenClosed();
        limits.contracts().checkDerogation(kind, derogation);
        derogations.add(derogation);
    }

    void startFollowup(LocalDate hiredOn) {
        refuseWhenClosed();
        chain().stop(hiredOn.minusDays(1), ContractEnd.HIRED);
        this.hiredOn = hiredOn;
        status = ParcoursStatus.FOLLOWED_UP;
    }

    void close(ParcoursStatus closing, LocalDate day) {
        refuseWhenClosed();
        Refusal.unless(closing.isClosed(), "Cet état ne clôt pas un parcours.");
        currentContract().ifPresent(contract -> contract.end(day, ContractEnd.EXIT));
        team.leave(day);
        status = closing;
        closedOn = day;
    }

    /**
     * The person comes back before the waiting period is over: her clocks go on; her PASS IAE is what it says.
     * What the commission authorised moves by the time without a contract; the programme's end does not.
     */
    void carryOn(Parcours previous, LocalDate today, ProgrammeLimits limits) {
        if (previous.programmeStart == null || previous.passEnd == null || !today.isBefore(limits.waitingPeriodEnd(previous.passEnd))) {
            return;
        }
        var end = limits.programmeEnd(previous.programmeStart);
        var away = java.time.temporal.ChronoUnit.DAYS.between(previous.closedOn, today);
        programmeStart = previous.programmeStart;
        passRuns(previous.passStart, previous.passEnd);
        authorisedUntil = Collections.min(List.of(previous.authorisedUntil.plusDays(away), end));
        authorisations.addAll(previous.authorisations);
    }

    /** The accompaniment resumes without a contract yet, for example after a job was lost during the follow-up. */
    void interrupt() {
        refuseWhenClosed();
        status = ParcoursStatus.INTERRUPTED;
        hiredOn = null;
    }

    Optional<Contract> currentContract() {
        return chain().current();
    }

    ContractChain chain() {
        return new ContractChain(contracts);
    }

    private void refuseWhenClosed() {
        Refusal.when(status.isClosed(), "Ce parcours est clos : rouvrez-le par un nouvel accueil.");
    }

    /** Corrects who the person is. */
    void rectify(Identity identity, LocalDate today) {
        person.rectify(identity, today);
    }

    ParcoursView view() {
        return new ParcoursView(reference, person.id(), person.identity(), siae, status, openedOn, programmeStart, authorisedUntil,
                passStart, passEnd, closedOn, contracts.stream().map(Contract::terms).toList(), List.copyOf(authorisations),
                currentContract().map(Contract::terms).orElse(null), team.current(), derogations.all(), hiredOn);
    }
}

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
import java.util.Map;
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

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "parcours_hours_derogation", joinColumns = @JoinColumn(name = "reference"))
    @OrderBy("from, until")
    private List<HoursDerogation> derogations = new ArrayList<>();

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

    void vacate(ReferentRole role, String account, LocalDate day) {
        refuseWhenClosed();
        team.vacate(role, account, day);
    }

    void release(ReferentRole role, LocalDate day) {
        refuseWhenClosed();
        team.release(role, day);
    }

    /** Refuses what could not be signed. @return the last day authorised */
    LocalDate check(ContractTerms terms, ProgrammeLimits limits) {
        return check(terms, limits, contracts);
    }

    /** Refuses what could not be signed with another employer; the contract under way will end the day before. */
    void checkMove(ContractTerms terms, ProgrammeLimits limits) {
        currentContract().map(Contract::terms).ifPresent(current -> Refusal.unless(terms.startsOn().isAfter(current.startsOn()),
                "Le contrat en cours a commencé le " + French.day(current.startsOn()) + " : le nouveau doit commencer après."));
        Refusal.when(passEnd != null && terms.startsOn().isAfter(passEnd),
                "Le PASS IAE finit le " + French.day(passEnd) + " : le contrat doit commencer ce jour-là au plus tard.");
        check(terms, limits, contracts.stream().filter(contract -> !contract.isOpen()).toList());
    }

    private LocalDate check(ContractTerms terms, ProgrammeLimits limits, List<Contract> others) {
        refuseWhenClosed();
        Refusal.unless(team.hasFilRouge(), "Nommez un fil rouge avant de signer le contrat.");
        limits.contracts().checkKind(terms, person.identity().birthDate());
        limits.contracts().checkHours(terms.kind(), terms.weeklyHours(), terms.startsOn(), terms.endsOn(), derogations);
        var contract = new Contract(terms);
        Refusal.when(others.stream().anyMatch(other -> other.overlaps(terms)),
                "Les dates chevauchent un autre contrat de la personne : corrigez-les.");
        var start = programmeStart == null ? contract.terms().startsOn() : programmeStart;
        var until = authorisedUntil == null ? limits.firstAuthorisation(start) : authorisedUntil;
        Refusal.when(terms.endsOn().isAfter(limits.programmeEnd(start)),
                "Le contrat dépasse la fin du programme (" + French.day(limits.programmeEnd(start)) + ") : avancez sa fin.");
        Refusal.when(terms.endsOn().isAfter(until),
                "Le contrat dépasse la date autorisée (" + French.day(until)
                        + ") : il faut d'abord une décision de la commission.");
        return until;
    }

    void sign(ContractTerms terms, ProgrammeLimits limits) {
        var until = check(terms, limits);
        contracts.add(new Contract(terms));
        if (programmeStart == null) {
            programmeStart = terms.startsOn();
        }
        authorisedUntil = until;
        if (passStart == null) {
            passStart = terms.startsOn();
            passEnd = limits.passEnd(passStart);
        }
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
        passEnd = Collections.max(List.of(passEnd, given.until()));
    }

    void endContract(LocalDate day, ContractEnd reason) {
        refuseWhenClosed();
        Refusal.when(currentContract().isEmpty(), "Aucun contrat n'est en cours.");
        stopContracts(day, reason);
        status = ParcoursStatus.INTERRUPTED;
    }

    /** An amendment changes the hours of the contract under way, and nothing else. */
    void amendHours(BigDecimal weeklyHours, LocalDate from, ProgrammeLimits limits) {
        refuseWhenClosed();
        var contract = currentContract().orElseThrow(() -> new Refusal("Aucun contrat n'est en cours."));
        limits.contracts().checkHours(contract.terms().kind(), weeklyHours, from, contract.lastDay(), derogations);
        contract.amend(weeklyHours);
    }

    /** The prefect allows fewer hours for a time; the same derogation heard twice counts once. */
    void derogateHours(ContractKind kind, HoursDerogation derogation, ProgrammeLimits limits) {
        refuseWhenClosed();
        limits.contracts().checkDerogation(kind, derogation);
        derogations.removeIf(known -> known.kind() == derogation.kind() && known.from().equals(derogation.from()));
        derogations.add(derogation);
    }

    void startFollowup(LocalDate hiredOn) {
        refuseWhenClosed();
        stopContracts(hiredOn.minusDays(1), ContractEnd.HIRED);
        this.hiredOn = hiredOn;
        status = ParcoursStatus.FOLLOWED_UP;
    }

    /** A renewal is signed months ahead: when it has not begun by that day it never takes effect, and the contract before it ends. */
    private void stopContracts(LocalDate day, ContractEnd reason) {
        var running = contracts.stream().filter(contract -> !contract.terms().startsOn().isAfter(day)).reduce((first, last) -> last);
        if (running.isPresent() && contracts.removeIf(contract -> contract.isOpen() && contract.terms().startsOn().isAfter(day))) {
            running.get().cutShort(day, reason);
        } else {
            currentContract().ifPresent(contract -> contract.end(day, reason));
        }
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
     * The person comes back before the waiting period is over: her clocks go on. The PASS IAE and what the commission
     * authorised were suspended while no contract ran (R5132-1-3), so they move by that time; the programme's end does not.
     */
    void carryOn(Parcours previous, LocalDate today, ProgrammeLimits limits) {
        if (previous.programmeStart == null || !today.isBefore(limits.waitingPeriodEnd(previous.passEnd))) {
            return;
        }
        var end = limits.programmeEnd(previous.programmeStart);
        var away = java.time.temporal.ChronoUnit.DAYS.between(previous.closedOn, today);
        programmeStart = previous.programmeStart;
        passStart = previous.passStart;
        passEnd = Collections.min(List.of(previous.passEnd.plusDays(away), end));
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
        return contracts.stream().filter(Contract::isOpen).reduce((first, last) -> last);
    }

    Map<ReferentRole, String> currentReferents() {
        return team.current();
    }

    private void refuseWhenClosed() {
        Refusal.when(status.isClosed(), "Ce parcours est clos : rouvrez-le par un nouvel accueil.");
    }

    ParcoursView view() {
        return new ParcoursView(reference, person.id(), person.identity(), siae, status, openedOn, programmeStart, authorisedUntil,
                passStart, passEnd, closedOn, contracts.stream().map(Contract::terms).toList(), List.copyOf(authorisations),
                currentContract().map(Contract::terms).orElse(null), currentReferents(), List.copyOf(derogations), hiredOn);
    }
}

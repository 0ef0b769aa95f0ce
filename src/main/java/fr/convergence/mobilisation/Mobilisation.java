package fr.convergence.mobilisation;

import fr.convergence.encryption.Sealed;
import fr.convergence.parcours.Domain;
import fr.convergence.rules.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A need, from the day it is expressed to the answer that began, or that never came. */
@Entity
class Mobilisation {

    private static final String MOVED_ON = "Ce besoin a déjà avancé : rafraîchissez votre liste.";

    @Id
    private UUID id;

    private String reference;
    private String siae;

    @Enumerated(EnumType.STRING)
    private Domain domain;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    @Sealed
    private String description;

    private LocalDate expressedOn;

    @Embedded
    private Qualification qualification;

    @Embedded
    private Sleep sleep;

    /** Codes of operators, in the order in which they would be asked next. */
    private String alternatives;

    private int failedContacts;
    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private NeedResult result;

    @Sealed
    private String benefits;

    private LocalDate closedOn;

    @Embedded
    private Watch watch = Watch.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "mobilisation_id", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<PartnerRequest> requests = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "mobilisation_id", nullable = false, updatable = false)
    @OrderBy("rank")
    private List<DiaryEntry> diary = new ArrayList<>();

    @Version
    private int version;

    protected Mobilisation() {}

    Mobilisation(String reference, String siae, Domain domain, String description, String by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.domain = domain;
        this.description = description;
        this.expressedOn = today;
        enter(NeedStatus.EXPRESSED);
        note(today, EntryKind.EXPRESSED, null, null, by);
    }

    void qualify(Qualification described) {
        expect(NeedStatus.EXPRESSED);
        qualification = described;
        enter(NeedStatus.QUALIFIED);
    }

    void triaged(NeedStatus next) {
        expect(NeedStatus.QUALIFIED);
        enter(next);
    }

    void sleep(Sleep until) {
        triaged(NeedStatus.SLEEPING);
        sleep = until;
    }

    void backToTriage(NeedStatus from) {
        expect(from);
        enter(NeedStatus.QUALIFIED);
    }

    /** Chooses the operator; a request already under way with the same one goes on. */
    void choose(String number, String operator, List<String> next, LocalDate today) {
        expect(NeedStatus.OPERATOR_TO_CHOOSE);
        alternatives = String.join(" ", next);
        if (openRequest().filter(request -> request.operator().equals(operator)).isEmpty()) {
            requests.add(new PartnerRequest(number, operator, requests.size() + 1, today));
        }
        enter(NeedStatus.CONSENT_TO_CHECK);
    }

    void consent(boolean given) {
        Refusal.unless(status == NeedStatus.CONSENT_TO_CHECK || status == NeedStatus.CONSENT_TO_ASK, MOVED_ON);
        enter(given ? NeedStatus.READY : NeedStatus.CONSENT_TO_ASK);
    }

    /** @return how many times in a row the person could not be reached */
    int contactFailed() {
        expect(NeedStatus.CONSENT_TO_ASK);
        return ++failedContacts;
    }

    void solicited() {
        enter(NeedStatus.SOLICITED);
    }

    void answered(PartnerAnswer answer, LocalDate today) {
        request().answered(answer, today);
        switch (answer.kind()) {
            case QUESTION -> enter(NeedStatus.QUESTIONED);
            case WAITING_LIST -> enter(NeedStatus.SOLICITED);
            case REFUSED -> enter(NeedStatus.OPERATOR_TO_CHOOSE);
            default -> enter(NeedStatus.ACCEPTED);
        }
    }

    void receiveOn(LocalDate appointment) {
        request().receiveOn(appointment);
        enter(NeedStatus.ACCEPTED);
    }

    void started(LocalDate day) {
        expect(NeedStatus.ACCEPTED);
        request().started(day);
        startedOn = day;
        enter(NeedStatus.STARTED);
    }

    void abandon() {
        expect(NeedStatus.ACCEPTED);
        enter(NeedStatus.ABANDONED);
    }

    /** The operator's turn is over without an answer that helps: another one may be asked. */
    void endRequest(RequestStatus ending, LocalDate today) {
        request().end(ending, today);
        enter(NeedStatus.OPERATOR_TO_CHOOSE);
    }

    void report(NeedResult reached, List<Benefit> brought) {
        Refusal.unless(status == NeedStatus.STARTED || status == NeedStatus.ABANDONED, MOVED_ON);
        Refusal.when(status == NeedStatus.ABANDONED && reached == NeedResult.REACHED,
                "La prise en charge n'a pas démarré : indiquez « en partie » ou « non ».");
        keepResult(reached, brought);
    }

    void close(LocalDate today) {
        Refusal.when(result == null, "Le résultat manque.");
        openRequest().ifPresent(request -> request.end(RequestStatus.CLOSED, today));
        closedOn = today;
        enter(NeedStatus.CLOSED);
    }

    void closeAs(NeedResult ending, List<Benefit> brought, LocalDate today) {
        Refusal.when(status.isClosed(), "Ce besoin est déjà clos.");
        keepResult(ending, brought);
        close(today);
    }

    /** The new structure takes the need as it stands: it is qualified again there, and a running request goes on. */
    void moveTo(String structure) {
        siae = structure;
        enter(NeedStatus.EXPRESSED);
    }

    void note(LocalDate day, EntryKind kind, String detail, String text, String by) {
        diary.add(new DiaryEntry(diary.size() + 1, day, kind, detail, text, by));
    }

    void watch(Watch wanted) {
        watch = wanted;
    }

    private void expect(NeedStatus expected) {
        Refusal.unless(status == expected, MOVED_ON);
    }

    private void enter(NeedStatus next) {
        status = next;
        watch = Watch.NONE;
    }

    private void keepResult(NeedResult ending, List<Benefit> brought) {
        result = ending;
        benefits = String.join(" ", brought.stream().map(Enum::name).toList());
    }

    Optional<PartnerRequest> openRequest() {
        return requests.stream().filter(request -> request.status().isOpen()).reduce((first, last) -> last);
    }

    PartnerRequest request() {
        return openRequest().orElseThrow(() -> new Refusal("Aucune demande n'est en cours pour ce besoin."));
    }

    List<PartnerRequest> requests() {
        return List.copyOf(requests);
    }

    /** Operators that turned this need down. */
    List<String> declined() {
        return requests.stream().filter(request -> request.status().isDeclined()).map(PartnerRequest::operator).toList();
    }

    NeedStatus status() {
        return status;
    }

    Watch watch() {
        return watch;
    }

    NeedFile file() {
        return new NeedFile(id, reference, siae, domain, status, description, expressedOn, qualification, sleep, words(alternatives),
                startedOn, result, words(benefits).stream().map(Benefit::valueOf).toList(), closedOn,
                diary.stream().map(DiaryEntry::line).toList());
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}

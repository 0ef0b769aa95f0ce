package fr.convergence.term;

import fr.convergence.renewal.CalendarStep;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What has been done before the term of one renewal; a term that moves has its own steps. */
@Entity
@Table(name = "term_calendar")
class TermCalendar {

    @Id
    private UUID id;

    private String reference;
    private String siae;
    private LocalDate term;
    private LocalDate openedOn;
    private LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "term_step", joinColumns = @JoinColumn(name = "calendar_id"))
    @OrderColumn(name = "rank")
    private List<StepDone> steps = new ArrayList<>();

    @Version
    private int version;

    protected TermCalendar() {}

    TermCalendar(String reference, String siae, LocalDate term, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.siae = siae;
        this.term = term;
        this.openedOn = today;
    }

    void moveTo(LocalDate day) {
        term = day;
    }

    void record(CalendarStep step, LocalDate plannedOn, LocalDate today) {
        steps.add(new StepDone(step, term, plannedOn, today));
    }

    void close(LocalDate today) {
        closedOn = today;
    }

    /** The last time the step was done for the term of today. */
    Optional<StepDone> lastOf(CalendarStep step) {
        return steps.stream().filter(done -> done.step() == step && done.term().equals(term)).reduce((first, last) -> last);
    }

    String siae() {
        return siae;
    }

    LocalDate term() {
        return term;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    List<StepDone> steps() {
        return List.copyOf(steps);
    }
}

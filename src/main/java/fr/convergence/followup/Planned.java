package fr.convergence.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The appointment a follow-up waits for, as it was last computed. */
@Embeddable
class Planned {

    @Enumerated(EnumType.STRING)
    private Step step;

    private String milestone;

    @Column(name = "milestone_on")
    private LocalDate covers;

    @Column(name = "step_on")
    private LocalDate dueOn;

    private LocalDate lapsesOn;

    @Column(name = "employer_planned")
    private boolean employer;

    protected Planned() {}

    Planned(Appointment appointment) {
        step = appointment.step();
        milestone = appointment.milestone();
        covers = appointment.covers();
        dueOn = appointment.on();
        lapsesOn = appointment.lapsesOn();
        employer = appointment.employer();
    }

    Appointment appointment() {
        return new Appointment(step, milestone, covers, dueOn, lapsesOn, employer);
    }
}

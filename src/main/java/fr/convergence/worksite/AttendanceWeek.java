package fr.convergence.worksite;

import fr.convergence.parcours.French;
import fr.convergence.rules.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Hours of one week on one worksite; noting the week again corrects it. */
@Entity
@Table(name = "worksite_attendance")
class AttendanceWeek {

    @Id
    private UUID id;

    private UUID placementId;
    private LocalDate monday;
    private BigDecimal planned;
    private BigDecimal done;

    @Enumerated(EnumType.STRING)
    private AbsenceReason absence;

    private String notedBy;

    @Version
    private int version;

    protected AttendanceWeek() {}

    AttendanceWeek(UUID placementId, LocalDate monday) {
        this.id = UUID.randomUUID();
        this.placementId = placementId;
        this.monday = monday;
    }

    void note(WeekOfWork week, String by, LocalDate today) {
        Refusal.when(week.monday().isAfter(today), "La semaine du " + French.day(week.monday()) + " n'a pas commencé : retirez-la.");
        Refusal.when(!week.isComplete() && week.absence() == null,
                "Semaine du " + French.day(week.monday()) + " : il manque des heures, choisissez un motif.");
        planned = week.planned();
        done = week.done();
        absence = week.absence();
        notedBy = by;
    }

    WeekOfWork view() {
        return new WeekOfWork(monday, planned, done, absence);
    }
}

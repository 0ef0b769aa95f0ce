package fr.convergence.mobilisation;

import fr.convergence.calendar.Deadlines;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.directory.StaffDirectory;
import fr.convergence.notification.Notice;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sees to it that nobody waits because one of us forgot: who is to act is reminded, then the coordination is told. */
@Component
class WaitWatch {

    private final Deadlines deadlines;
    private final MobilisationRules rules;
    private final ParcoursService parcours;
    private final StaffDirectory staff;
    private final NoticeService notices;
    private final ProgrammeClock clock;

    WaitWatch(Deadlines deadlines, MobilisationRules rules, ParcoursService parcours, StaffDirectory staff, NoticeService notices,
            ProgrammeClock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.parcours = parcours;
        this.staff = staff;
        this.notices = notices;
        this.clock = clock;
    }

    /** Gives a need that has just changed its state the two days of the table {@code mobilisationWaits}. */
    void prepare(Mobilisation mobilisation) {
        if (mobilisation.status().isOurTurn() && mobilisation.watch().remindOn() == null) {
            var deadline = deadlines.of("mobilisation", mobilisation.status().name(), start(mobilisation));
            mobilisation.watch(new Watch(deadline.remindOn(), deadline.escalateOn(), false, false));
        }
    }

    private LocalDate start(Mobilisation mobilisation) {
        return mobilisation.status() == NeedStatus.ACCEPTED ? mobilisation.request().appointmentOn() : clock.today();
    }

    /** Tells who must be told today. */
    void look(Mobilisation mobilisation) {
        var watch = mobilisation.watch();
        var need = mobilisation.file();
        if (watch.isReminderDue(clock.today())) {
            tellWhoActs(need, MobilisationNotices.NEED_WAITS);
        }
        if (watch.isAlertDue(clock.today())) {
            notices.toProfession("coordination", need.siae(), need.reference(), MobilisationNotices.NEED_LATE);
        }
        mobilisation.watch(watch.afterLookOn(clock.today()));
    }

    /** When to look again: always a day to come. */
    LocalDate nextLook(Mobilisation mobilisation) {
        return mobilisation.watch().next(clock.today())
                .orElseGet(() -> rules.workingDayAfter(clock.today(), rules.parameter("watchDays")));
    }

    /** Tells the partnership officers, or the referent, according to whose turn it is. */
    void tellWhoActs(NeedFile need, Notice notice) {
        var groups = rules.groupsOf(need.domain());
        if (need.status().isForPartnership()) {
            notices.toProfession(groups.partnership(), need.siae(), need.reference(), notice);
        } else {
            tellReferent(need, notice);
        }
    }

    /** Tells the referent of the domain, else the fil rouge, else the profession that should. */
    void tellReferent(NeedFile need, Notice notice) {
        var profession = rules.groupsOf(need.domain()).referent();
        holder(need, profession)
                .or(() -> holder(need, ReferentRole.FIL_ROUGE.profession()))
                .ifPresentOrElse(
                        account -> notices.toAccount(account, need.reference(), notice),
                        () -> notices.toProfession(profession, need.siae(), need.reference(), notice));
    }

    /** Tells the fil rouge of the parcours. */
    void tellFilRouge(NeedFile need, Notice notice) {
        holder(need, ReferentRole.FIL_ROUGE.profession())
                .ifPresent(account -> notices.toAccount(account, need.reference(), notice));
    }

    /** Account of who holds, on this parcours, the role of a profession; after a move she may no longer be of the structure. */
    Optional<String> holder(NeedFile need, String profession) {
        var view = parcours.view(need.reference());
        return Arrays.stream(ReferentRole.values())
                .filter(role -> role.profession().equals(profession))
                .findFirst()
                .flatMap(view::referent)
                .filter(account -> staff.isMember(account, profession, need.siae()));
    }
}

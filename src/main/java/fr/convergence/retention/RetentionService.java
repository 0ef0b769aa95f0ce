package fr.convergence.retention;

import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.DatabaseContext;
import fr.convergence.engine.rights.Profession;
import fr.convergence.notification.NoticeService;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.parcours.ReferentRole;
import fr.convergence.retention.DueFile.State;
import fr.convergence.retention.LastContacts.Last;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose time is over: told first, forgotten later, unless somebody was in contact or a hold stops it. */
@Service
@Transactional
public class RetentionService {

    private final LastContacts contacts;
    private final RetentionRules rules;
    private final ErasureService erasures;
    private final NoticeService notices;
    private final ParcoursService parcours;
    private final JdbcClient database;
    private final ProgrammeClock clock;
    private final DatabaseContext context;

    RetentionService(LastContacts contacts, RetentionRules rules, ErasureService erasures, NoticeService notices, ParcoursService parcours,
            JdbcClient database, ProgrammeClock clock, DatabaseContext context) {
        this.contacts = contacts;
        this.rules = rules;
        this.erasures = erasures;
        this.notices = notices;
        this.parcours = parcours;
        this.database = database;
        this.clock = clock;
        this.context = context;
    }

    /** What would happen, without doing any of it: everybody whose time is over or whose notice is due, the longest gone first. */
    @Transactional(readOnly = true)
    public List<DueFile> dryRun() {
        var today = clock.today();
        var horizon = today.plusDays(rules.noticeDays()).minusMonths(Math.min(rules.months(true), rules.months(false)));
        return context.beyondReach(() -> contacts.notSeenSince(horizon, rules.contacts())).stream()
                .map(last -> due(last, today))
                .filter(file -> !file.dueOn().minusDays(rules.noticeDays()).isAfter(today))
                .toList();
    }

    private DueFile due(Last last, LocalDate today) {
        var due = last.on().plusMonths(rules.months(last.accompanied()));
        var after = (last.noticedOn() == null ? today : last.noticedOn()).plusDays(rules.noticeDays());
        var erases = after.isAfter(due) ? after : due;
        var state = last.held() ? State.HELD : last.noticedOn() == null ? State.TO_NOTICE : erases.isAfter(today) ? State.NOTICED : State.DUE;
        return new DueFile(last.references(), last.siae(), last.on(), rules.label(last.fact()), due, last.noticedOn(), erases, state,
                rules.source(last.accompanied()));
    }

    /** Tells the fil rouge and the DPO who will be forgotten, once each, and asks for those whose time is over. @return how many were asked for */
    public int run() {
        var files = dryRun();
        forgetOldNotices(files);
        files.stream().filter(file -> file.state() == State.TO_NOTICE).forEach(this::notice);
        var due = files.stream().filter(file -> file.state() == State.DUE).limit(rules.batch()).toList();
        due.forEach(file -> erasures.ask(file.references().get(0), ErasureCause.RETENTION, null));
        return due.size();
    }

    private void notice(DueFile file) {
        file.references().forEach(reference -> database.sql("""
                        insert into retention_notice (reference, last_contact_on, due_on, noticed_on) values (:reference, :last, :due, :today)
                        on conflict (reference) do update set last_contact_on = excluded.last_contact_on, due_on = excluded.due_on, noticed_on = excluded.noticed_on
                        """)
                .param("reference", reference).param("last", file.lastContactOn()).param("due", file.dueOn()).param("today", clock.today()).update());
        var reference = file.references().get(0);
        notices.toProfession(Profession.DPO.group(), file.siae(), reference, RetentionNotices.ERASURE_NEAR, file.erasesOn());
        parcours.views(file.references()).stream()
                .flatMap(view -> view.referent(ReferentRole.FIL_ROUGE).stream())
                .distinct()
                .forEach(account -> notices.toAccount(account, reference, RetentionNotices.ERASURE_NEAR));
    }

    /** Somebody was in contact again: what was announced no longer holds. */
    private void forgetOldNotices(List<DueFile> files) {
        var announced = files.stream().flatMap(file -> file.references().stream()).toList();
        database.sql("delete from retention_notice where not (reference = any(cast(:refs as text[])))")
                .param("refs", "{" + String.join(",", announced) + "}").update();
    }
}

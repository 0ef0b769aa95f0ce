package fr.convergence.demo;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.database.OwnerDatabase;
import fr.convergence.engine.rehearsal.Rehearsal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Plays the demo world once, into an empty database, by the real processes. */
@Component
@Order(40)
@Conditional(WhenDemo.class)
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final DemoStaff staff;
    private final DemoEntrance entrance;
    private final DemoSessions sessions;
    private final DemoEmergencies emergencies;
    private final List<DemoDesk> desks;
    private final Rehearsal rehearsal;
    private final ClockControl control;
    private final ProgrammeClock clock;
    private final JdbcTemplate jdbc;
    private final OwnerDatabase owner;

    DemoWorld(DemoStaff staff, DemoEntrance entrance, DemoSessions sessions, DemoEmergencies emergencies, List<DemoDesk> desks, Rehearsal rehearsal,
            ClockControl control, ProgrammeClock clock, JdbcTemplate jdbc, OwnerDatabase owner) {
        this.staff = staff;
        this.entrance = entrance;
        this.sessions = sessions;
        this.emergencies = emergencies;
        this.desks = desks;
        this.rehearsal = rehearsal;
        this.control = control;
        this.clock = clock;
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        settleTheDisk(); // a first start that was cut short may have left it otherwise
        staff.settle();
        if (Boolean.TRUE.equals(jdbc.queryForObject("select exists (select 1 from referral)", Boolean.class))) {
            return;
        }
        var started = Instant.now();
        var today = clock.today();
        LOG.info("Première mise en route : le monde de démonstration se construit…");
        rehearsal.whileJobsRest(() -> play(today));
        LOG.info("Monde de démonstration prêt en {} s.", Duration.between(started, Instant.now()).toSeconds());
    }

    private void play(LocalDate today) {
        try {
            var play = new DemoPlay(rehearsal, control, desks, entrance, DemoPeople.asOf(today));
            sessions.schedule(play, today);
            emergencies.schedule(play, today);
            play.until(today);
        } finally {
            control.release();
            settleTheDisk();
        }
    }

    private void settleTheDisk() {
        owner.jdbc().execute("alter system reset synchronous_commit");
        owner.jdbc().execute("select pg_reload_conf()");
    }
}

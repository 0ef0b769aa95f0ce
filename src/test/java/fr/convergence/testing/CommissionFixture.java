package fr.convergence.testing;

import fr.convergence.commission.AgendaView;
import fr.convergence.commission.CommissionService;
import fr.convergence.commission.ConvocationService;
import fr.convergence.commission.Seat;
import fr.convergence.commission.SessionPlan;
import fr.convergence.parcours.ParcoursService;
import fr.convergence.renewal.RenewalService;
import fr.convergence.renewal.RenewalView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sessions of one structure as its secretariat holds them, without the process. */
@TestComponent
public class CommissionFixture {

    @Autowired
    private CommissionService commission;

    @Autowired
    private ConvocationService convocations;

    @Autowired
    private RenewalService renewals;

    @Autowired
    private ParcoursService parcours;

    @Autowired
    private JdbcTemplate jdbc;

    /** Sessions and files of other tests would join the agendas of this one. */
    public void anEmptyStructure(String siae) {
        jdbc.update("delete from commission_waiting_file");
        jdbc.update("update commission_agenda_item set state = 'RELEASED' where state = 'LISTED'");
        jdbc.update("update commission_session set status = 'CANCELLED' where status in ('PLANNED', 'CONVENED', 'NOT_HELD', 'OPEN')");
        jdbc.update("update renewal_file set status = 'WITHDRAWN', closed_on = opened_on where closed_on is null and siae = ?", siae);
    }

    /** A complete file. */
    public RenewalView ready(String siae, LocalDate term) {
        return new RenewalFixture(renewals).ready(parcours(siae, term));
    }

    /** A file that is still being written. */
    public RenewalView begun(String siae, LocalDate term) {
        var reference = parcours(siae, term);
        renewals.open(reference).orElseThrow();
        return renewals.pending(reference);
    }

    private String parcours(String siae, LocalDate term) {
        return new ParcoursFixture(parcours).openParcours(siae, term.minusMonths(9), term);
    }

    public static SessionPlan at(LocalDate day) {
        return new SessionPlan(day, LocalTime.of(9, 30), "Salle fictive");
    }

    /** Two seats, the direction's with a deputy. */
    public static List<Seat> seats(String siae) {
        return List.of(Seat.of("OTHER", "membre-commission@" + siae, null), Seat.of("DIRECTION", "direction@" + siae, "coordination@" + siae));
    }

    /** A session with the files that wait. @return its reference */
    public String planned(String siae, LocalDate day, int capacity) {
        var session = commission.plan(siae, at(day), capacity);
        commission.fillAgenda(session);
        return session;
    }

    /** Prepares the session with the files it lists. */
    public void prepared(String session, Map<UUID, Set<String>> recusals) {
        var view = commission.session(session);
        convocations.prepare(session, at(view.heldOn()), seats(view.siae()), "membre-commission@" + view.siae(),
                view.listed().stream().map(AgendaView::file).toList(), recusals);
    }

    /** Prepares, convenes, and on its day opens the session with everybody. */
    public void opened(String session, TimeMachine time) {
        prepared(session, Map.of());
        convocations.convene(session).orElseThrow();
        var view = commission.session(session);
        time.holdAt(view.heldOn());
        convocations.open(session, view.invited(), view.chair());
    }
}

package fr.convergence.commission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A session as it is read.
 *
 * @param reference «COM-2026-003»
 * @param startsAt Paris time
 * @param chair account; null before the session is prepared
 * @param seats in the order they were given
 * @param sequence number of the last convocation, from zero: calendars keep the highest
 * @param agenda in the order of examination, files that left it included
 * @param called file under examination; null outside
 * @param minutes null before they are written
 */
public record SessionView(
        String reference,
        String siae,
        SessionStatus status,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        int capacity,
        String chair,
        List<Seat> seats,
        List<AgendaView> agenda,
        UUID called,
        LocalDate convenedOn,
        int sequence,
        String minutes,
        LocalDate closedOn) {

    /** Files still to be decided, in order. */
    public List<AgendaView> listed() {
        return agenda.stream().filter(item -> item.state() == AgendaState.LISTED).toList();
    }

    /** A file of the agenda, whatever became of it. */
    public Optional<AgendaView> item(UUID file) {
        return agenda.stream().filter(item -> item.file().equals(file)).findFirst();
    }

    /** Accounts of titulars and deputies. */
    public List<String> invited() {
        return new Seats(seats).accounts();
    }

    /** Accounts of who sits, one a seat. */
    public List<String> sitting() {
        return new Seats(seats).holders(Set.of());
    }

    /** Accounts of who sits for that file: the deputy of a recused titular included. */
    public List<String> sittingFor(AgendaView item) {
        return new Seats(seats).holders(item.recused());
    }

    /** «3 sur 15»: place of a file among those the session examines. */
    public String placeOf(UUID file) {
        var examined = agenda.stream().filter(item -> item.state() != AgendaState.RELEASED).map(AgendaView::file).toList();
        return (examined.indexOf(file) + 1) + " sur " + examined.size();
    }
}

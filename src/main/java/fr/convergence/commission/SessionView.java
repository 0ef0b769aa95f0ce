package fr.convergence.commission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A session as it is read.
 *
 * @param reference «COM-2026-003»
 * @param startsAt Paris time
 * @param chair account; null before the session is prepared
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
        List<MemberView> members,
        List<AgendaView> agenda,
        UUID called,
        LocalDate convenedOn,
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

    /** Accounts of the members who came. */
    public List<String> present() {
        return members.stream().filter(MemberView::present).map(MemberView::account).toList();
    }
}

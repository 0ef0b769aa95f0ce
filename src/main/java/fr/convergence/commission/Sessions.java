package fr.convergence.commission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<Session, String> {

    Session saveAndFlush(Session session);

    Optional<Session> findByReference(String reference);

    List<Session> findBySiaeAndStatusInOrderByHeldOnAscReferenceAsc(String siae, Collection<SessionStatus> statuses);

    @Query("select s from Session s where s.siae = :siae and s.status = :status and s.heldOn >= :day order by s.heldOn, s.reference")
    List<Session> findFrom(LocalDate day, String siae, SessionStatus status);

    /** The session on whose agenda the file is now. */
    @Query("select s from Session s join s.agenda i where i.fileId = :file and i.state = fr.convergence.commission.AgendaState.LISTED")
    Optional<Session> findListing(UUID file);

    /** Files on the agendas of that structure that may still change. */
    @Query("select i.fileId from Session s join s.agenda i where s.siae = :siae"
            + " and s.status = fr.convergence.commission.SessionStatus.PLANNED and i.state = fr.convergence.commission.AgendaState.LISTED")
    List<UUID> findListedFiles(String siae);

    @Query(value = "select nextval('commission_session_number')", nativeQuery = true)
    long nextNumber();
}

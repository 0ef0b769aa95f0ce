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

    List<Session> findBySiaeAndStatusAndHeldOnGreaterThanEqualOrderByHeldOnAscReferenceAsc(String siae, SessionStatus status, LocalDate day);

    /** The session on whose agenda the file is now. */
    @Query("select s from Session s join s.agenda i where i.fileId = :file and i.state = fr.convergence.commission.AgendaState.LISTED")
    Optional<Session> findListing(UUID file);

    @Query(value = "select nextval('commission_session_number')", nativeQuery = true)
    long nextNumber();
}

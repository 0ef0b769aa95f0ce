package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mobilisations extends Repository<Mobilisation, UUID> {

    Mobilisation saveAndFlush(Mobilisation mobilisation);

    Optional<Mobilisation> findById(UUID id);

    List<Mobilisation> findByReferenceOrderByExpressedOnAscIdAsc(String reference);

    List<Mobilisation> findBySiaeAndStatusOrderBySleepWakeUpOn(String siae, NeedStatus status);

    /** What each operator of a theme made of what it was asked. */
    @Query("select new fr.convergence.mobilisation.OperatorWait(r.operator, r.status, r.sentOn, r.startedOn, r.closedOn)"
            + " from Mobilisation m join m.requests r where m.domain = :domain and r.sentOn is not null")
    List<OperatorWait> waitsOf(Domain domain);

    /** Held until the transaction ends: of two answers that arrive together, the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mobilisation m where m.id = (select n.id from Mobilisation n join n.requests r where r.number = :number)")
    Optional<Mobilisation> findByRequestNumber(String number);

    @Query(value = "select nextval('partner_request_number')", nativeQuery = true)
    long nextNumber();
}

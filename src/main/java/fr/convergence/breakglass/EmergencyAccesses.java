package fr.convergence.breakglass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmergencyAccesses extends Repository<EmergencyAccess, UUID> {

    EmergencyAccess saveAndFlush(EmergencyAccess access);

    Optional<EmergencyAccess> findByNumber(String number);

    Optional<EmergencyAccess> findByAccountAndReferenceAndClosedAtIsNull(String account, String reference);

    List<EmergencyAccess> findByReferenceAndClosedAtIsNull(String reference);

    List<EmergencyAccess> findByReferenceOrderByOpenedAtDesc(String reference);

    List<EmergencyAccess> findBySiaeAndOpenedAtGreaterThanEqualAndOpenedAtLessThanOrderByOpenedAt(String siae, Instant from, Instant before);

    @Query(nativeQuery = true, value = "select nextval('emergency_access_number')")
    long nextNumber();
}

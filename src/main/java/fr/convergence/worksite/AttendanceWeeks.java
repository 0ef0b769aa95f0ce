package fr.convergence.worksite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttendanceWeeks extends Repository<AttendanceWeek, UUID> {

    AttendanceWeek saveAndFlush(AttendanceWeek week);

    Optional<AttendanceWeek> findByPlacementIdAndMonday(UUID placementId, LocalDate monday);

    List<AttendanceWeek> findByPlacementIdOrderByMonday(UUID placementId);
}

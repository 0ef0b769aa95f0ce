package fr.convergence.mobilisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a need in sleep waits for.
 *
 * @param wakeUpOn day on which it wakes at the latest
 */
@Embeddable
public record Sleep(@Enumerated(EnumType.STRING) WakeCondition wakeCondition, LocalDate wakeUpOn) {}

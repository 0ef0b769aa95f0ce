package fr.convergence.mobilisation;

import fr.convergence.parcours.Domain;
import java.time.LocalDate;
import java.util.UUID;

/** A need in sleep: the coming wave, which partnership officers prepare. @param wakeUpOn day at the latest */
public record SleepingNeed(UUID id, String reference, Domain domain, WakeCondition condition, LocalDate wakeUpOn) {}

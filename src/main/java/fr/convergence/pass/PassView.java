package fr.convergence.pass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A PASS IAE as it is read today.
 *
 * @param number on the platform; null while nobody wrote it down
 * @param endsOn last day, included; it counts the whole of a running suspension
 * @param remainderDays days left, today included, without suspended days
 * @param closure null unless it was closed after a long suspension
 * @param derogation null unless a prescriber was asked during the waiting period
 * @param waitingUntil last day of the waiting period that follows
 * @param waiting whether that period runs today
 * @param why how the last day is reached: French sentences with rules, sources and events
 */
public record PassView(
        UUID id,
        UUID personId,
        String number,
        LocalDate startsOn,
        LocalDate endsOn,
        PassStatus status,
        long remainderDays,
        List<Suspension> suspensions,
        List<Extension> extensions,
        Closure closure,
        Derogation derogation,
        LocalDate waitingUntil,
        boolean waiting,
        List<String> why) {}

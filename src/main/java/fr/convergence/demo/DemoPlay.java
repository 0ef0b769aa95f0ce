package fr.convergence.demo;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rehearsal.OpenTask;
import fr.convergence.engine.rehearsal.Rehearsal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Plays years of work in their order: people enter, jobs fall due, colleagues look at their tasks. The clock jumps to
 * the next thing that happens, until it reaches the last day.
 */
final class DemoPlay {

    private record Look(Instant at, OpenTask task) {}

    private final Rehearsal rehearsal;
    private final ClockControl control;
    private final Map<String, DemoDesk> desks;
    private final DemoEntrance entrance;
    private final Deque<DemoPerson> toEnter;
    private final PriorityQueue<Look> looks = new PriorityQueue<>(Comparator.comparing(Look::at).thenComparing(l -> l.task().id()));
    private final Set<String> seen = new HashSet<>();
    private final Map<String, DemoPerson> byReference = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();

    DemoPlay(Rehearsal rehearsal, ClockControl control, List<DemoDesk> desks, DemoEntrance entrance, List<DemoPerson> people) {
        this.rehearsal = rehearsal;
        this.control = control;
        this.desks = desks.stream().collect(Collectors.toMap(DemoDesk::process, Function.identity()));
        this.entrance = entrance;
        this.toEnter = new ArrayDeque<>(people.stream().sorted(Comparator.comparing(DemoPerson::enters)).toList());
    }

    /** Plays until that day; what is still open then stays open. */
    void until(LocalDate lastDay) {
        var end = morning(lastDay);
        for (var now = next(); now != null && !now.isAfter(end); now = next()) {
            control.holdAt(now);
            enter(now);
            rehearsal.runJobsDueAt(now);
            discover(now);
            act(now);
        }
    }

    private Instant next() {
        var next = rehearsal.nextJob().orElse(Instant.MAX);
        if (!toEnter.isEmpty() && morning(toEnter.peek().enters()).isBefore(next)) {
            next = morning(toEnter.peek().enters());
        }
        if (!looks.isEmpty() && looks.peek().at().isBefore(next)) {
            next = looks.peek().at();
        }
        return next.equals(Instant.MAX) ? null : next.equals(Instant.EPOCH) ? lastHeld : next;
    }

    private Instant lastHeld = Instant.EPOCH;

    private void enter(Instant now) {
        lastHeld = now;
        while (!toEnter.isEmpty() && !morning(toEnter.peek().enters()).isAfter(now)) {
            var person = toEnter.poll();
            byReference.put(entrance.refer(person), person);
        }
    }

    private void discover(Instant now) {
        for (var task : rehearsal.tasksSince(now)) {
            if (seen.add(task.id())) {
                looks.add(new Look(now, task));
            }
        }
    }

    private void act(Instant now) {
        while (!looks.isEmpty() && !looks.peek().at().isAfter(now)) {
            var task = looks.poll().task();
            if (rehearsal.isOpen(task)) {
                turn(task, now);
                discover(now);
            }
        }
    }

    private void turn(OpenTask task, Instant now) {
        var desk = desks.get(task.process());
        if (desk == null) {
            return;
        }
        var countKey = task.businessKey() + "/" + task.key();
        var today = LocalDate.ofInstant(now, ProgrammeClock.PARIS);
        var turn = desk.answer(new DemoTask(task, byReference.get(task.businessKey()), today, done.getOrDefault(countKey, 0),
                () -> rehearsal.read(task)));
        if (turn instanceof Turn.Fill fill) {
            rehearsal.submit(task, fill.answers());
            done.merge(countKey, 1, Integer::sum);
            rehearsal.runJobsDueAt(now);
        } else if (turn instanceof Turn.LookAgain again) {
            looks.add(new Look(morning(again.day()), task));
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant();
    }
}

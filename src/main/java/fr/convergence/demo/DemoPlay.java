package fr.convergence.demo;

import fr.convergence.calendar.ClockControl;
import fr.convergence.calendar.ProgrammeClock;
import fr.convergence.engine.rehearsal.OpenTask;
import fr.convergence.engine.rehearsal.Rehearsal;
import fr.convergence.rules.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays years of work in their order: people enter, jobs fall due, colleagues look at their tasks. The clock jumps to
 * the next thing that happens, until it reaches the last day.
 */
final class DemoPlay {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlay.class);

    /** Stands for what concerns several people at once. */
    private static final String SESSION = "séance";

    private record Look(Instant at, OpenTask task) {}

    private record Act(Instant at, Runnable act) {}

    private final Rehearsal rehearsal;
    private final ClockControl control;
    private final Map<String, DemoDesk> desks;
    private final DemoEntrance entrance;
    private final Deque<DemoPerson> toEnter;
    private final PriorityQueue<Look> looks = new PriorityQueue<>(Comparator.comparing(Look::at).thenComparing(l -> l.task().id()));
    private final PriorityQueue<Act> acts = new PriorityQueue<>(Comparator.comparing(Act::at));
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

    /** Somebody does that on that day, whatever else happens. */
    void on(LocalDate day, Runnable act) {
        acts.add(new Act(morning(day), act));
    }

    /** Reference of somebody of that story in that structure; the same one each time. */
    Optional<String> someoneOf(Story story, String siae) {
        return byReference.entrySet().stream()
                .filter(known -> known.getValue().story() == story && known.getValue().siae().equals(siae))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** Plays until that day; what is still open then stays open. */
    void until(LocalDate lastDay) {
        last = lastDay;
        var end = morning(lastDay);
        for (var now = next(); now != null && !now.isAfter(end); now = next()) {
            control.holdAt(now);
            enter(now);
            while (!acts.isEmpty() && !acts.peek().at().isAfter(now)) {
                attempt(SESSION, acts.poll().act());
            }
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
        if (!acts.isEmpty() && acts.peek().at().isBefore(next)) {
            next = acts.peek().at();
        }
        // The clock never goes back, even for a job that fell due before it was written.
        return next.equals(Instant.MAX) ? null : next.isBefore(lastHeld) ? lastHeld : next;
    }

    private Instant lastHeld = Instant.EPOCH;
    private LocalDate last;

    private void enter(Instant now) {
        lastHeld = now;
        while (!toEnter.isEmpty() && !morning(toEnter.peek().enters()).isAfter(now)) {
            var person = toEnter.poll();
            attempt("startEvent_referPerson", () -> byReference.put(entrance.refer(person), person));
        }
    }

    private void discover(Instant now) {
        for (var task : rehearsal.tasksSince(now, seen)) {
            seen.add(task.id());
            looks.add(new Look(now, task));
        }
    }

    private void act(Instant now) {
        for (var round = dueLooks(now); !round.isEmpty(); round = dueLooks(now)) {
            var open = rehearsal.stillOpen(round);
            var touched = new HashSet<String>();
            for (var task : round) {
                // What was done a moment ago for the same person, or in a session, may have closed this one as well.
                var unsure = touched.contains(task.businessKey()) || touched.contains(SESSION);
                if (unsure ? !rehearsal.stillOpen(List.of(task)).isEmpty() : open.contains(task.id())) {
                    touched.add(byReference.containsKey(task.businessKey()) ? task.businessKey() : SESSION);
                    turn(task, now);
                }
            }
            discover(now);
        }
    }

    private List<OpenTask> dueLooks(Instant now) {
        var due = new ArrayList<OpenTask>();
        while (!looks.isEmpty() && !looks.peek().at().isAfter(now)) {
            due.add(looks.poll().task());
        }
        return due;
    }

    private void turn(OpenTask task, Instant now) {
        var desk = desks.get(task.process());
        if (desk == null || task.performer() == null) {
            return;
        }
        attempt(task.key(), () -> turn(task, now, desk));
    }

    private void turn(OpenTask task, Instant now, DemoDesk desk) {
        var countKey = task.businessKey() + "/" + task.key();
        var today = LocalDate.ofInstant(now, ProgrammeClock.PARIS);
        var turn = desk.answer(new DemoTask(task, byReference.get(task.businessKey()), today, last, done.getOrDefault(countKey, 0),
                () -> rehearsal.read(task)));
        if (turn instanceof Turn.Fill fill) {
            rehearsal.submit(task, fill.answers());
            done.merge(countKey, 1, Integer::sum);
            rehearsal.runJobsDueAt(now);
        } else if (turn instanceof Turn.LookAgain again) {
            looks.add(new Look(morning(again.day()), task));
        }
    }

    /** What is refused stays open for who discovers the product; the play goes on. */
    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.warn("Démonstration, {} : {}", what, sentence(failed));
        }
    }

    /** Of anything else than a refusal only the class is told: a message may quote what people wrote. */
    private static String sentence(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return cause.getMessage();
            }
        }
        return failed.getClass().getSimpleName();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 0).atZone(ProgrammeClock.PARIS).toInstant();
    }
}

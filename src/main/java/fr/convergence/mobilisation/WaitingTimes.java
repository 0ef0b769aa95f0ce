package fr.convergence.mobilisation;

import java.util.List;

/**
 * How long people waited, in days, without flattering the silent: a request still running counts for the days it has
 * already waited, one refused or left without an answer counts as waiting for ever (Kaplan–Meier estimate).
 *
 * @param count requests counted
 * @param median days within which one request in two began; null when fewer ever did
 * @param threeQuarters days within which three in four began; null when fewer ever did
 */
public record WaitingTimes(int count, Integer median, Integer threeQuarters) {

    /** One request: how many days, and whether it ended with an effective start. */
    public record Wait(int days, boolean started) {

        /** The operator began after that many days. */
        public static Wait began(int days) {
            return new Wait(days, true);
        }

        /** Still waiting after that many days. */
        public static Wait running(int days) {
            return new Wait(days, false);
        }

        /** Turned down, aloud or by silence. */
        public static Wait declined() {
            return new Wait(Integer.MAX_VALUE, false);
        }
    }

    /** Estimates from the waits of one operator. */
    public static WaitingTimes of(List<Wait> waits) {
        return new WaitingTimes(waits.size(), quantile(waits, 0.5), quantile(waits, 0.75));
    }

    private static Integer quantile(List<Wait> waits, double share) {
        var days = waits.stream().filter(Wait::started).map(Wait::days).distinct().sorted().toList();
        var waiting = 1.0;
        for (var day : days) {
            var atRisk = waits.stream().filter(wait -> wait.days() >= day).count();
            var began = waits.stream().filter(wait -> wait.started() && wait.days() == day).count();
            waiting *= 1.0 - (double) began / atRisk;
            // Rounding must not push a share that is reached exactly to the next day.
            if (waiting <= 1 - share + 1e-9) {
                return day;
            }
        }
        return null;
    }
}

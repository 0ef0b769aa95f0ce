package fr.convergence.engine.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Several ways of doing one thing, one reading each in turns, forwards and backwards: their ratios hold on a busy machine. */
class Interleaved {

    private static final int ROUNDS = 16;
    private static final int TURNS = 20;

    /** One way; {@code before} puts it in place and is not timed. */
    record Way(String name, Runnable before) {}

    /**
     * @param millis median of all readings
     * @param ratio median over the rounds of the medians' ratio to the first way
     * @param lowest ratio of the cheapest round but one
     * @param highest ratio of the dearest round but one
     */
    record Cost(String way, double millis, double ratio, double lowest, double highest) {}

    private Interleaved() {}

    /** @return the cost of each way, in the order given */
    static List<Cost> of(List<Way> ways, Runnable work) {
        turns(ways, work);
        var medians = new double[ways.size()][ROUNDS];
        var ratios = new double[ways.size()][ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var times = turns(ways, work);
            for (var way = 0; way < ways.size(); way++) {
                medians[way][round] = share(times[way], 0.5);
                ratios[way][round] = medians[way][round] / medians[0][round];
            }
        }
        var costs = new ArrayList<Cost>();
        for (var way = 0; way < ways.size(); way++) {
            costs.add(new Cost(ways.get(way).name(), share(medians[way], 0.5), share(ratios[way], 0.5),
                    share(ratios[way], 1.0 / (ROUNDS - 1)), share(ratios[way], 1 - 1.0 / (ROUNDS - 1))));
        }
        return costs;
    }

    private static double[][] turns(List<Way> ways, Runnable work) {
        var times = new double[ways.size()][TURNS];
        var order = new ArrayList<Integer>();
        for (var way = 0; way < ways.size(); way++) {
            order.add(way);
        }
        for (var turn = 0; turn < TURNS; turn++) {
            for (var way : order) {
                ways.get(way).before().run();
                var begun = System.nanoTime();
                work.run();
                times[way][turn] = (System.nanoTime() - begun) / 1e6;
            }
            Collections.reverse(order);
        }
        return times;
    }

    private static double share(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}

package fr.convergence.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two people at the same moment. */
final class Together {

    private Together() {}

    /** Both at once; one succeeds, the other is refused in French. @return rank of the one that succeeded */
    static int exactlyOne(Callable<HttpResponse<String>> first, Callable<HttpResponse<String>> second) throws Exception {
        var answers = both(first, second);
        var winners = answers.stream().filter(answer -> answer.statusCode() == 204).toList();
        assertThat(winners).as("answers %s", answers.stream().map(HttpResponse::body).toList()).hasSize(1);
        var winner = answers.indexOf(winners.get(0));
        French.refusal(answers.get(1 - winner), 400, 403, 404, 409);
        return winner;
    }

    /** Both at once. @return what came back, in their order */
    static <T> List<T> both(Callable<? extends T> first, Callable<? extends T> second) throws Exception {
        var start = new CyclicBarrier(2);
        var together = Executors.newFixedThreadPool(2);
        try {
            var one = together.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return first.call();
            });
            var other = together.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return second.call();
            });
            return List.of(one.get(2, TimeUnit.MINUTES), other.get(2, TimeUnit.MINUTES));
        } finally {
            together.shutdown();
        }
    }
}

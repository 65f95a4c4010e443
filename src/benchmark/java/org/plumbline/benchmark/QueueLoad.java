package org.plumbline.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Queue pages under open-loop load: requests come at random moments (Poisson) whether or not earlier ones are answered, and a
 * request's time counts from the moment it was due. Beside them {@link BarePage}, in the same run. Arguments: the desk's
 * address, the bare page's, requests a second, seconds.
 */
public final class QueueLoad {

    private static final String PASSWORD = "plumbline-demo";

    /** A desk is measured as it is after some minutes of work: the compiler of the JVM has come to rest. */
    private static final int WARM_UP_ROUNDS = 4;

    private static final int WARM_UP_SECONDS = 5;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Random random = new Random(1);
    private final double rate;
    private final int seconds;
    private String session = "";

    private QueueLoad(double rate, int seconds) {
        this.rate = rate;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        var load = new QueueLoad(Double.parseDouble(arguments[2]), Integer.parseInt(arguments[3]));
        load.signIn(arguments[0]);
        var pages = List.of(
                arguments[1] + "/",
                arguments[0] + "/reviews",
                arguments[0] + "/reviews?verdict=REFUTED",
                arguments[0] + "/queue",
                arguments[0] + "/queue?assignee=reviewer",
                arguments[0] + "/queue?state=OPEN&assignee=-",
                arguments[0] + "/queue?state=SUBMITTED&after=10050000",
                arguments[0] + "/articles");
        var filters = filters(arguments[0]);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (var page : pages) {
                load.measure(List.of(page), WARM_UP_SECONDS);
            }
            load.measure(filters, WARM_UP_SECONDS);
        }
        System.out.println("| page | requests | failed | p50 ms | p90 ms | p99 ms | max ms |\n|---|---|---|---|---|---|---|");
        for (var page : pages) {
            load.print(page, load.measure(List.of(page), load.seconds));
        }
        load.print("/queue, all " + filters.size() + " filters in turn", load.measure(filters, load.seconds));
    }

    /** Every combination of state, verdict, assignee, one article or all, from the beginning and from the middle. */
    private static List<String> filters(String desk) {
        var all = List.of("/queue?");
        for (var values : List.of(
                List.of("", "state=OPEN&", "state=WAIVED&", "state=SUBMITTED&", "state=APPROVED&"),
                List.of("", "verdict=SUPPORTED&", "verdict=REFUTED&", "verdict=NOT_ENOUGH_EVIDENCE&", "verdict=CONFLICTING_EVIDENCE&"),
                List.of("", "assignee=-&", "assignee=reviewer&", "assignee=editor&"),
                List.of("", "article=10000500&"),
                List.of("", "after=10050000"))) {
            all = all.stream()
                    .flatMap(before -> values.stream().map(value -> before + value))
                    .toList();
        }
        return all.stream().map(query -> desk + query).toList();
    }

    private void signIn(String desk) throws IOException, InterruptedException {
        var form = client.send(HttpRequest.newBuilder(URI.create(desk + "/sign-in")).build(), BodyHandlers.discarding());
        var token = cookie(form, "plumbline-csrf");
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(desk + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "plumbline-csrf=" + token)
                        .POST(BodyPublishers.ofString("csrf-token=" + token + "&name=reviewer&password=" + PASSWORD + "&next=/"))
                        .build(),
                BodyHandlers.discarding());
        session = "plumbline=" + cookie(answer, "plumbline");
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).split(";")[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No cookie " + name + ", status " + answer.statusCode()));
    }

    /** The time of each request in nanoseconds; that of a failed one is negative. */
    private long[] measure(List<String> pages, int forSeconds) throws InterruptedException {
        int count = (int) (rate * forSeconds);
        var times = new long[count];
        var left = new CompletableFuture<Void>();
        var open = new AtomicInteger(count);
        var requests = pages.stream().map(this::request).toList();
        long due = System.nanoTime();
        for (int i = 0; i < count; i++) {
            due += (long) (-Math.log(1 - random.nextDouble()) / rate * 1e9);
            await(due);
            send(requests.get(i % requests.size()), due, times, i).whenComplete((done, failed) -> {
                if (open.decrementAndGet() == 0) {
                    left.complete(null);
                }
            });
        }
        left.join();
        return times;
    }

    private HttpRequest request(String page) {
        return HttpRequest.newBuilder(URI.create(page))
                .header("Cookie", session)
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private CompletableFuture<?> send(HttpRequest request, long due, long[] times, int index) {
        return client.sendAsync(request, BodyHandlers.ofByteArray()).handle((answer, failed) -> {
            long took = System.nanoTime() - due;
            times[index] = failed == null && answer.statusCode() == 200 ? took : -took;
            return null;
        });
    }

    private static void await(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }

    private void print(String page, long[] times) {
        long failed = Arrays.stream(times).filter(time -> time < 0).count();
        var sorted = Arrays.stream(times).map(Math::abs).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %d | %.1f | %.1f | %.1f | %.1f |%n",
                page,
                times.length,
                failed,
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}

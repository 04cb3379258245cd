package org.plumbline.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// A bad line in front of the server. Everything goes through unchanged until a [Fault] is asked for; cookies, tokens
/// and compressed answers pass as they are. It can be gone and come back, and lead to another server.
final class FaultyProxy implements AutoCloseable {

    private static final String EVERYTHING = "/";

    /// The delay is the fault itself: no test goes by it, nor waits for it to pass.
    private static final long A_WHILE_MILLIS = 20;

    private static final Set<String> ONE_HOP = Set.of(
            "connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade", ":status");

    /// What makes an answer hard to change, or makes none where the release is another.
    private static final Set<String> OF_A_RELEASE = Set.of("accept-encoding", "if-none-match", "if-modified-since");

    static {
        // Its answers would wait 40 ms for company otherwise.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Plan(String prefix, Function<String, Fault> faults) {}

    /// Says that the release with the hash `is` were the one with the hash `says`.
    private record Pretence(String is, String says) {

        String toServer(String path) {
            return path.contains(is) ? path.replace(is, "of-an-older-release") : path.replace(says, is);
        }

        String fromServer(String text) {
            return text.replace(is, says);
        }
    }

    private final HttpServer front;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile CountDownLatch otherwise = new CountDownLatch(1);
    private final AtomicReference<Plan> plan = new AtomicReference<>(new Plan(EVERYTHING, _ -> Fault.NONE));
    private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);
    private final ConcurrentLinkedQueue<HttpRequest> later = new ConcurrentLinkedQueue<>();
    private volatile URI server;
    private volatile boolean gone;
    private volatile Optional<Pretence> pretence = Optional.empty();

    private FaultyProxy(URI server) {
        this.server = server;
        try {
            front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        front.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        front.createContext("/", this::carry);
        front.start();
    }

    static FaultyProxy before(URI server) {
        return new FaultyProxy(server);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + front.getAddress().getPort());
    }

    /// The line leads to another server from now on.
    void leadsTo(URI other) {
        server = other;
    }

    /// Nobody is reached any more.
    void goes() {
        gone = true;
    }

    void comesBack() {
        gone = false;
    }

    /// Everything goes through.
    void holds() {
        becomes(new Plan(EVERYTHING, _ -> Fault.NONE));
    }

    /// Happens to every request whose path begins so.
    void does(Fault fault, String prefix) {
        becomes(new Plan(prefix, _ -> fault));
    }

    /// Of a hundred requests whose path begins so, this many meet a fault. The seed says which and what.
    void isBad(long seed, int percent, String prefix) {
        Random random = new Random(seed);
        becomes(new Plan(prefix, _ -> pick(random, percent)));
    }

    /// Lines that stood open without an answer break off.
    private void becomes(Plan next) {
        plan.set(next);
        CountDownLatch before = otherwise;
        otherwise = new CountDownLatch(1);
        before.countDown();
    }

    private static Fault pick(Random random, int percent) {
        synchronized (random) {
            return random.nextInt(100) < percent
                    ? Fault.OF_A_BAD_LINE[random.nextInt(Fault.OF_A_BAD_LINE.length)]
                    : Fault.NONE;
        }
    }

    /// From now on the server seems to be another release: all that has one hash in its address has the other.
    void pretends(String hash, String other) {
        pretence = Optional.of(new Pretence(hash, other));
    }

    /// How often each fault happened.
    Map<Fault, Integer> happened() {
        synchronized (happened) {
            return new EnumMap<>(happened);
        }
    }

    @Override
    public void close() {
        otherwise.countDown();
        front.stop(0);
        http.shutdownNow();
    }

    private void carry(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest request = request(exchange);
            if (!gone) {
                meet(faultFor(exchange.getRequestURI().getPath()), request, exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Fault faultFor(String path) {
        Plan now = plan.get();
        Fault fault = path.startsWith(now.prefix()) ? now.faults().apply(path) : Fault.NONE;
        synchronized (happened) {
            happened.merge(fault, 1, Integer::sum);
        }
        return fault;
    }

    private void meet(Fault fault, HttpRequest request, HttpExchange exchange)
            throws IOException, InterruptedException {
        switch (fault) {
            case NONE -> answer(exchange, send(request));
            case REQUEST_LOST -> {}
            case ANSWER_LOST -> send(request);
            case ANSWER_CUT -> cut(exchange, send(request));
            case TWICE -> {
                send(request);
                answer(exchange, send(request));
            }
            case TWICE_MUCH_LATER -> {
                answer(exchange, send(request));
                later.add(request);
                return;
            }
            case SLOW -> {
                Thread.sleep(A_WHILE_MILLIS);
                answer(exchange, send(request));
            }
            case BROKEN -> refuse(exchange, 500);
            case BUSY -> refuse(exchange, 503);
            case DONE_AND_DENIED -> {
                send(request);
                refuse(exchange, 500);
            }
            case NEVER -> otherwise.await();
        }
        deliverAgain();
    }

    /// Sends once more what was to come twice, now that something else came in between.
    private void deliverAgain() throws IOException, InterruptedException {
        for (HttpRequest request = later.poll(); request != null; request = later.poll()) {
            send(request);
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String asked = exchange.getRequestURI().toString();
        String path = pretence.map(now -> now.toServer(asked)).orElse(asked);
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private boolean passes(String header) {
        return !ONE_HOP.contains(header) && (pretence.isEmpty() || !OF_A_RELEASE.contains(header));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        byte[] body = released(answer);
        begin(exchange, answer, body.length);
        exchange.getResponseBody().write(body);
    }

    /// Announces a whole answer and sends half of it.
    private void cut(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        begin(exchange, answer, body.length + 1);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
    }

    private static void begin(HttpExchange exchange, HttpResponse<byte[]> answer, int length) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!ONE_HOP.contains(name)) {
                exchange.getResponseHeaders().put(name, List.copyOf(values));
            }
        });
        boolean bodiless = (length == 0) || (answer.statusCode() == 304) || (answer.statusCode() == 204);
        exchange.sendResponseHeaders(answer.statusCode(), bodiless ? -1 : length);
    }

    private byte[] released(HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("content-type").orElse("");
        boolean text = type.startsWith("text/") || type.contains("json");
        return pretence.filter(_ -> text)
                .map(now -> now.fromServer(new String(answer.body(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8))
                .orElseGet(answer::body);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        byte[] body = "Not now.\n".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}

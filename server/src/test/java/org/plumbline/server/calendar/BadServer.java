package org.plumbline.server.calendar;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server of calendars on this machine that behaves as told: well, slowly, endlessly or not at all.
final class BadServer implements AutoCloseable {

    static final String MEETING = String.join(
            "\r\n",
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "UID:1",
            "DTSTART:20260302T190000Z",
            "DURATION:PT1H",
            "END:VEVENT",
            "END:VCALENDAR",
            "");

    /// What it does with a request.
    @FunctionalInterface
    interface Behavior {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<HttpExchange> asked = new ArrayList<>();
    private volatile Behavior behavior = sending(MEETING);

    BadServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                synchronized (asked) {
                    asked.add(exchange);
                }
                behavior.answer(exchange);
            }
        });
        server.start();
    }

    BadServer behaving(Behavior other) {
        behavior = other;
        return this;
    }

    static Behavior sending(String text) {
        return exchange -> send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
    }

    static Behavior saying(int status) {
        return exchange -> send(exchange, status, new byte[0]);
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    static Behavior leadingTo(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /// Begins to answer, and then waits until it is closed.
    Behavior dripping() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            body.write("BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII));
            body.flush();
            hold();
        };
    }

    /// Accepts a request and never answers it.
    Behavior silent() {
        return _ -> hold();
    }

    private void hold() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    CalendarAddress address() {
        return address("/secret.ics");
    }

    CalendarAddress address(String path) {
        return CalendarAddress.parse("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    int times() {
        synchronized (asked) {
            return asked.size();
        }
    }

    /// Returns a header of the last request, or nothing.
    String lastHeader(String name) {
        synchronized (asked) {
            String value = asked.getLast().getRequestHeaders().getFirst(name);
            return value == null ? "" : value;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

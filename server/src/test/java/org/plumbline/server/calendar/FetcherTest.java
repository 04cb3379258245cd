package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Servers that behave badly, on this machine: each has its end and its sentence.
class FetcherTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    private final BadServer server = new BadServer();
    private final Fetcher fetcher = new Fetcher(Reach.PRIVATE_TOO);

    @AfterEach
    void closeServer() {
        server.close();
    }

    private Trouble trouble(BadServer.Behavior behavior) {
        return trouble(fetcher, behavior);
    }

    private Trouble trouble(Fetcher patient, BadServer.Behavior behavior) {
        server.behaving(behavior);
        return assertInstanceOf(Fetched.Failed.class, patient.fetch(server.address(), Stamp.NONE))
                .trouble();
    }

    @Test
    void aCalendarComesWhole() {
        Fetched.Fresh fresh = assertInstanceOf(Fetched.Fresh.class, fetcher.fetch(server.address(), Stamp.NONE));

        assertEquals(BadServer.MEETING, new String(fresh.body(), StandardCharsets.UTF_8));
        assertEquals("text/calendar", server.lastHeader("Accept"));
        assertEquals("", server.lastHeader("Accept-Encoding"));
    }

    @Test
    void whatItIsCalledDoesNotMatter() {
        server.behaving(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
            BadServer.send(exchange, 200, BadServer.MEETING.getBytes(StandardCharsets.UTF_8));
        });

        assertInstanceOf(Fetched.Fresh.class, fetcher.fetch(server.address(), Stamp.NONE));
    }

    @Test
    void whatIsGoneClosedOrBrokenIsSaidSo() {
        assertEquals(Trouble.GONE, trouble(BadServer.saying(404)));
        assertEquals(Trouble.GONE, trouble(BadServer.saying(410)));
        assertEquals(Trouble.REFUSED, trouble(BadServer.saying(401)));
        assertEquals(Trouble.REFUSED, trouble(BadServer.saying(403)));
        assertEquals(Trouble.BROKEN, trouble(BadServer.saying(500)));
        assertEquals(Trouble.BROKEN, trouble(BadServer.saying(429)));
        assertEquals(Trouble.BROKEN, trouble(BadServer.saying(302)));
    }

    @Test
    void whatDripsOrNeverAnswersIsNotWaitedFor() {
        Fetcher hasty = new Fetcher(Reach.PRIVATE_TOO, SHORT);

        assertEquals(Trouble.SLOW, trouble(hasty, server.dripping()));
        assertEquals(Trouble.SLOW, trouble(hasty, server.silent()));
    }

    @Test
    void whatNeverEndsIsCutOffAfterFiveMegabytes() {
        assertEquals(Trouble.TOO_BIG, trouble(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = "X-NOTHING:nothing at all\r\n".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 100_000; i++) {
                body.write(piece);
            }
        }));
    }

    @Test
    void whatIsPackedIsNotUnpacked() {
        assertEquals(Trouble.NOT_A_CALENDAR, trouble(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            BadServer.send(exchange, 200, packed(new byte[10_000_000]));
        }));
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Test
    void threeRedirectsAreFollowedAndNoMore() {
        server.behaving(exchange -> {
            int step = exchange.getRequestURI().getPath().length();
            if (step < 4) {
                BadServer.leadingTo(exchange.getRequestURI().getPath() + "x").answer(exchange);
            } else {
                BadServer.sending(BadServer.MEETING).answer(exchange);
            }
        });

        assertInstanceOf(Fetched.Fresh.class, fetcher.fetch(server.address("/"), Stamp.NONE));
        assertEquals(Trouble.ROUND, trouble(BadServer.leadingTo("/secret.ics")));
    }

    @Test
    void aPrivateAddressIsNotAskedUnlessAllowed() {
        Fetched answer = new Fetcher(Reach.PUBLIC).fetch(server.address(), Stamp.NONE);

        assertEquals(new Fetched.Failed(Trouble.PRIVATE), answer);
        assertEquals(0, server.times());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://127.0.0.1/x", "jar:http://127.0.0.1/x!/y", "http:///x", "//", ""})
    void aRedirectToWhatIsNoWebAddressIsNotFollowed(String location) {
        Trouble trouble = trouble(BadServer.leadingTo(location));
        assertTrue(trouble == Trouble.BROKEN || trouble == Trouble.ROUND, trouble::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.100.100.200",
                "0.0.0.0",
                "0.1.2.3",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "fec0::1",
                "::127.0.0.1"
            })
    void privateAddressesAreKnown(String address) throws UnknownHostException {
        assertFalse(Reach.isPublic(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.2.1", "2606:4700::1111", "64:ff9b::808:808"})
    void publicAddressesAreKnown(String address) throws UnknownHostException {
        assertTrue(Reach.isPublic(InetAddress.getByName(address)), address);
    }

    @Test
    void anAddressWrittenAsANumberIsTheOneItStandsFor() {
        assertEquals(
                Trouble.PRIVATE,
                assertThrows(Unreadable.class, () -> Reach.PUBLIC.check("2130706433"))
                        .trouble());
    }

    @Test
    void aServerIsAskedWhetherAnythingIsNew() {
        server.behaving(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"seven\"");
            boolean isSame = "\"seven\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (isSame) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                BadServer.sending(BadServer.MEETING).answer(exchange);
            }
        });

        Fetched.Fresh fresh = assertInstanceOf(Fetched.Fresh.class, fetcher.fetch(server.address(), Stamp.NONE));
        assertEquals(new Fetched.Unchanged(), fetcher.fetch(server.address(), fresh.stamp()));
    }

    @Test
    void aNameAndPasswordGoToTheirOwnHostAlone() {
        try (BadServer other = new BadServer()) {
            String elsewhere = "http://localhost:" + other.address().uri().getPort() + "/x";
            server.behaving(BadServer.leadingTo(elsewhere));
            CalendarAddress address =
                    CalendarAddress.parse(server.address().uri().toString().replace("http://", "http://anna:secret@"));

            assertInstanceOf(Fetched.Fresh.class, fetcher.fetch(address, Stamp.NONE));
            assertTrue(server.lastHeader("Authorization").startsWith("Basic "));
            assertEquals("", other.lastHeader("Authorization"));
        }
    }

    @Test
    void anAddressIsNeverShownWhole() {
        CalendarAddress address = CalendarAddress.parse("webcal://anna:secret@example.org/private-token/basic.ics#x");

        assertEquals("example.org", address.toString());
        assertEquals(
                "https://example.org/private-token/basic.ics", address.uri().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar.ics",
                "ftp://example.org/a.ics",
                "https://",
                "https://exa mple.org/secret",
                "javascript:1"
            })
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String typed) {
        String said = String.valueOf(assertThrows(IllegalArgumentException.class, () -> CalendarAddress.parse(typed))
                .getMessage());
        assertFalse(said.contains("secret"), said);
    }
}

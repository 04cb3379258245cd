package org.plumbline.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.desk.Busy;

/// When a calendar says busy, read in Berlin in the week of Monday, March 2, 2026.
class BusyReaderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Busy WEEK = new Busy(at("2026-03-02T00:00:00Z"), at("2026-03-09T00:00:00Z"));

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static BusyReader.Reading reading(Busy window, String... lines) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
        return BusyReader.read(text.getBytes(StandardCharsets.UTF_8), window, BERLIN);
    }

    /// Reads one event and says its times from hour to hour: `02T09:00 02T10:00`, in UTC.
    private static String times(Busy window, String... lines) {
        String[] event = new String[lines.length + 2];
        event[0] = "BEGIN:VEVENT\r\nUID:1";
        System.arraycopy(lines, 0, event, 1, lines.length);
        event[event.length - 1] = "END:VEVENT";
        return said(reading(window, event));
    }

    private static String said(BusyReader.Reading reading) {
        StringBuilder said = new StringBuilder();
        reading.spans()
                .forEach(span -> said.append(said.isEmpty() ? "" : ", ")
                        .append(span.busy().from().toString(), 8, 16)
                        .append(' ')
                        .append(span.busy().until().toString(), 8, 16)
                        .append(span.isAllDay() ? " all day" : ""));
        return said.toString();
    }

    private static String times(String... lines) {
        return times(WEEK, lines);
    }

    @Test
    void aMeetingIsBusyFromItsStartToItsEnd() {
        assertEquals("02T09:00 02T10:30", times("DTSTART:20260302T090000Z", "DTEND:20260302T103000Z"));
        assertEquals("02T09:00 02T10:30", times("DTSTART:20260302T090000Z", "DURATION:PT90M"));
        assertEquals("02T08:00 02T09:00", times("DTSTART;TZID=Europe/Berlin:20260302T090000", "DURATION:PT1H"));
        assertEquals("", times("DTSTART:20260302T090000Z"));
        assertEquals("", times("DTSTART:20260312T090000Z", "DURATION:PT1H"));
    }

    @Test
    void whatIsCancelledOrMarkedFreeTakesNoTime() {
        assertEquals("", times("DTSTART:20260302T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"));
        assertEquals("", times("DTSTART:20260302T090000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"));
        assertEquals("", times("DTSTART:20260302T090000Z", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"));
        assertEquals(
                "02T09:00 02T10:00",
                times("DTSTART:20260302T090000Z", "DURATION:PT1H", "STATUS:TENTATIVE", "TRANSP:OPAQUE"));
    }

    @Test
    void aWholeDayIsBusyOnlyWhenItIsMarkedSo() {
        assertEquals("", times("DTSTART;VALUE=DATE:20260303"));
        assertEquals("02T23:00 03T23:00 all day", times("DTSTART;VALUE=DATE:20260303", "TRANSP:OPAQUE"));
        assertEquals(
                "02T23:00 05T23:00 all day",
                times("DTSTART;VALUE=DATE:20260303", "DTEND;VALUE=DATE:20260306", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"));
    }

    @Test
    void whatRepeatsForEverIsCountedOutForTheWindowAlone() {
        String since1970 = "DTSTART;TZID=Europe/Berlin:19700105T090000";
        assertEquals(
                "02T08:00 02T09:00, 04T08:00 04T09:00",
                times(since1970, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE"));
        assertEquals("05T08:00 05T09:00", times(since1970, "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=1TH"));
        assertEquals(
                "03T08:00 03T09:00", times(since1970, "DURATION:PT1H", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3"));
        assertEquals(
                6,
                times(since1970, "DURATION:PT15M", "RRULE:FREQ=DAILY;INTERVAL=1;UNTIL=20260307T080000Z")
                        .split(",")
                        .length);
    }

    @Test
    void aRuleEndsAfterItsCountOrAtItsEnd() {
        String start = "DTSTART;TZID=Europe/Berlin:20260223T090000";
        assertEquals("02T08:00 02T09:00", times(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=8"));
        assertEquals("02T08:00 02T09:00", times(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260302"));
        assertEquals("", times(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260301T235959Z"));
    }

    @Test
    void oneOfManyIsLeftOutMovedOrAdded() {
        String start = "DTSTART;TZID=Europe/Berlin:20260105T090000";
        assertEquals(
                "", times(start, "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/Berlin:20260302T090000"));
        assertEquals(
                "02T08:00 02T09:00, 06T14:00 06T15:00",
                times(start, "DURATION:PT1H", "RRULE:FREQ=WEEKLY", "RDATE:20260306T140000Z"));
        String series = "BEGIN:VEVENT\r\nUID:7\r\n" + start + "\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT";
        assertEquals(
                "03T12:00 03T12:30",
                said(reading(
                        WEEK,
                        series,
                        "BEGIN:VEVENT\r\nUID:7\r\nRECURRENCE-ID:20260302T080000Z",
                        "DTSTART:20260303T120000Z\r\nDURATION:PT30M\r\nEND:VEVENT")));
        assertEquals(
                "",
                said(reading(
                        WEEK,
                        series,
                        "BEGIN:VEVENT\r\nUID:7\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260302T090000",
                        "DTSTART:20260302T080000Z\r\nDURATION:PT30M\r\nSTATUS:CANCELLED\r\nEND:VEVENT")));
    }

    @Test
    void aClockIsFoundByManyNames() {
        assertEquals(
                "02T08:00 02T09:00", times("DTSTART;TZID=W. Europe Standard Time:20260302T090000", "DURATION:PT1H"));
        assertEquals(
                "02T14:00 02T15:00",
                times("DTSTART;TZID=\"/mozilla.org/20070129_1/America/New_York\":20260302T090000", "DURATION:PT1H"));
        assertEquals("02T08:00 02T09:00", times("DTSTART;TZID=Our own:20260302T090000", "DURATION:PT1H"));
        assertEquals("02T08:00 02T09:00", times("DTSTART:20260302T090000", "DURATION:PT1H"));
    }

    @Test
    void aClockNobodyKnowsIsWhatTheCalendarSays() {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Customized Time Zone",
                "BEGIN:STANDARD",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:-0400",
                "TZOFFSETTO:-0500",
                "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:-0500",
                "TZOFFSETTO:-0400",
                "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
        Busy march = new Busy(WEEK.from(), at("2026-03-10T00:00:00Z"));
        assertEquals(
                "02T14:00 02T15:00, 09T13:00 09T14:00",
                said(reading(
                        march,
                        zone,
                        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Customized Time Zone:20260302T090000",
                        "DURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT")));
    }

    @Test
    void theClockChangeMovesTheHourAndNotTheMeeting() {
        Busy change = new Busy(at("2026-03-28T00:00:00Z"), at("2026-03-31T00:00:00Z"));
        assertEquals(
                "28T08:00 28T09:00, 29T07:00 29T08:00, 30T07:00 30T08:00",
                times(change, "DTSTART;TZID=Europe/Berlin:20260301T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY"));
        assertEquals("29T01:30 29T02:30", times(change, "DTSTART;TZID=Europe/Berlin:20260329T023000", "DURATION:PT1H"));
        assertEquals("28T23:00 29T22:00 all day", times(change, "DTSTART;VALUE=DATE:20260329", "TRANSP:OPAQUE"));
        Busy autumn = new Busy(at("2026-10-25T00:00:00Z"), at("2026-10-26T00:00:00Z"));
        assertEquals("25T00:30 25T01:30", times(autumn, "DTSTART;TZID=Europe/Berlin:20261025T023000", "DURATION:PT1H"));
    }

    @Test
    void freeAndBusyPeriodsAreReadAsTheyAre() {
        assertEquals(
                "02T09:00 02T10:00, 03T09:00 03T10:00, 04T09:00 04T10:00",
                said(reading(
                        WEEK,
                        "BEGIN:VFREEBUSY",
                        "FREEBUSY:20260302T090000Z/PT1H,20260303T090000Z/20260303T100000Z",
                        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260304T090000Z/PT1H",
                        "FREEBUSY;FBTYPE=FREE:20260305T090000Z/PT1H",
                        "END:VFREEBUSY")));
    }

    @Test
    void timesThatTouchAreOne() {
        assertEquals(
                "02T09:00 02T11:00",
                said(reading(
                        WEEK,
                        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT",
                        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260302T100000Z\r\nDURATION:PT1H\r\nEND:VEVENT")));
    }

    @Test
    void anEventThatMakesNoSenseIsLeftOutAndCounted() {
        BusyReader.Reading reading = reading(
                WEEK,
                "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:tomorrow\r\nDURATION:PT1H\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260302T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=SOMETIMES\r\nEND:VEVENT",
                "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20260302T100000Z\r\nDURATION:PT1H\r\nEND:VEVENT");

        assertEquals("02T10:00 02T11:00", said(reading));
        assertEquals(2, reading.leftOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,10,20,30,40,50",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;COUNT=2147483647",
                "FREQ=YEARLY;INTERVAL=-1;COUNT=-1"
            })
    void aRuleThatWouldWorkWithoutEndIsNotFollowed(String rule) {
        BusyReader.Reading reading = reading(
                WEEK,
                "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:19000101T090000Z\r\nDURATION:PT1H\r\nRRULE:" + rule
                        + "\r\nEND:VEVENT");
        assertTrue(reading.leftOut() == 1 || reading.spans().isEmpty(), rule);
    }

    @Test
    void aRuleThatMeetsNoDayEnds() {
        assertEquals(
                "", times("DTSTART:20200101T090000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"));
    }

    @Test
    void twoThousandMeetingsThatRepeatForEverAreReadWithinTheirTime() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            many.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART;TZID=Europe/Berlin:20050103T0900");
            many.append("%02d".formatted(i % 60))
                    .append("\r\nDURATION:PT30M\r\nRRULE:FREQ=WEEKLY;BYDAY=MO\r\nEND:VEVENT\r\n");
        }
        assertEquals("02T08:00 02T08:30", said(reading(WEEK, many.toString().strip())));
    }

    @Test
    void whatAsksForTooMuchIsRefused() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            many.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART:19900103T090000Z\r\nDURATION:PT30M\r\n");
            many.append("RRULE:FREQ=DAILY;COUNT=19999\r\nEND:VEVENT\r\n");
        }
        assertEquals(Trouble.TOO_MUCH, trouble("BEGIN:VCALENDAR\r\n" + many + "END:VCALENDAR\r\n"));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertEquals(Trouble.NOT_A_CALENDAR, trouble(""));
        assertEquals(Trouble.NOT_A_CALENDAR, trouble("<!doctype html><title>Sign in</title>"));
        assertEquals(Trouble.NOT_A_CALENDAR, trouble("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260302T090000Z"));
        assertEquals(Trouble.NOT_A_CALENDAR, trouble("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(100_000)));
        assertEquals(Trouble.NOT_A_CALENDAR, trouble("\0\1\2\3".repeat(1_000)));
    }

    private static Trouble trouble(String text) {
        return assertThrows(
                        Unreadable.class, () -> BusyReader.read(text.getBytes(StandardCharsets.UTF_8), WEEK, BERLIN))
                .trouble();
    }

    @Test
    void brokenLettersInATitleDoNoHarm() {
        byte[] broken = String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "UID:1",
                        "SUMMARY:\u00ff\u00fe\u0080",
                        "DTSTART:20260302T090000Z",
                        "DURATION:PT1H",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("02T09:00 02T10:00", said(BusyReader.read(broken, WEEK, BERLIN)));
    }

    @Test
    void nothingOfATitleIsKept() {
        BusyReader.Reading reading = reading(
                WEEK,
                "BEGIN:VEVENT\r\nUID:secret-uid\r\nSUMMARY:Secret talk\r\nDTSTART:20260302T090000Z",
                "DURATION:PT1H\r\nEND:VEVENT");
        String kept = Span.write(reading.spans());
        assertFalse(kept.contains("ecret"), kept);
        assertEquals(reading.spans(), Span.read(kept));
    }

    @Test
    void timesAreMergedInOrder() {
        Busy early = new Busy(at("2026-03-02T09:00:00Z"), at("2026-03-02T12:00:00Z"));
        Busy within = new Busy(at("2026-03-02T10:00:00Z"), at("2026-03-02T11:00:00Z"));
        assertEquals(List.of(early), Span.merge(List.of(within, early)));
    }
}

package org.plumbline.server.calendar;

/// Why a calendar could not be read, as a sentence for the person whose it is: `There is no calendar there any more.`
public enum Trouble {
    GONE("There is no calendar at that address any more."),
    REFUSED("The calendar's server did not let us in. Its address may need a new secret part or password."),
    UNREACHABLE("The calendar's server could not be reached."),
    SLOW("The calendar took longer than 10 seconds, so we stopped waiting."),
    TOO_BIG("The calendar is bigger than 5 MB, more than we read."),
    TOO_MUCH("The calendar holds more than we can go through."),
    NOT_A_CALENDAR("What came is no calendar. The address has to lead to iCalendar (.ics), not to a web page."),
    PRIVATE("The address leads into a private network, where we do not look unless Plumbline is started with"
            + " --private-calendars."),
    UNSAFE("The address leads on from a protected connection to an open one, so we did not follow."),
    ROUND("The address leads on and on to others. We followed three times."),
    BROKEN("The calendar's server has trouble of its own at the moment.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

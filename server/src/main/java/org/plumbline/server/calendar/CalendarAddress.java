package org.plumbline.server.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// Where a calendar is: `https://example.org/secret.ics`, or the same with `webcal`.
///
/// Whoever knows such an address can often read the calendar, so nothing but its host is ever shown or logged.
public final class CalendarAddress {

    private static final int LONGEST = 2_000;

    private final URI uri;

    private CalendarAddress(URI uri) {
        this.uri = uri;
    }

    /// Reads what somebody typed or pasted.
    ///
    /// @throws IllegalArgumentException with a sentence that holds nothing of what was typed
    public static CalendarAddress parse(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An address has at most %d characters.".formatted(LONGEST));
        }
        URI uri = uri(protectedOne(text));
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        if (!isWeb || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "An address of a calendar begins with https://, http:// or webcal:// and names a host.");
        }
        return new CalendarAddress(uri);
    }

    /// What calendars call webcal is the web by another name.
    private static String protectedOne(String text) {
        return text.replaceFirst("(?i)^webcals?://", "https://");
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            return uri.getRawFragment() == null ? uri : new URI(text.substring(0, text.indexOf('#')));
        } catch (URISyntaxException _) {
            throw new IllegalArgumentException("That is no address. Copy it once more from your calendar.");
        }
    }

    /// Returns the address without the name and password that may stand in it.
    URI uri() {
        String text = uri.toString();
        String user = uri.getRawUserInfo();
        return user == null ? uri : URI.create(text.replaceFirst("//[^/@]*@", "//"));
    }

    /// Returns the header value for the name and password that stand in it, if any do.
    Optional<String> credentials() {
        return Optional.ofNullable(uri.getUserInfo())
                .map(user -> "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
    }

    /// Returns the whole of it, for the database alone.
    String secret() {
        return uri.toString();
    }

    /// Returns what may be shown of it.
    public String host() {
        return uri.getHost();
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return host();
    }
}

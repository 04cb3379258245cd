package org.plumbline.server.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The secret part of a feed's address, 256 random bits as 43 letters, digits, `-` and `_`. Who has it can read when
/// sessions are planned, and nothing else.
///
/// It is found by its hash, so that how long a wrong one takes says nothing about the right one.
public final class FeedSecret {

    private static final int BYTES = 32;
    private static final Pattern NOTATION = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String secret;

    private FeedSecret(String secret) {
        this.secret = secret;
    }

    /// Makes a new one; the source must be a `SecureRandom` outside tests.
    static FeedSecret from(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Returns the secret in an address, or empty if none of ours can look like that.
    static Optional<FeedSecret> find(String text) {
        return Optional.of(text).filter(NOTATION.asMatchPredicate()).map(FeedSecret::new);
    }

    /// Returns the secret itself, for the address and the database alone.
    String secret() {
        return secret;
    }

    /// Returns the path of the feed: `/calendar/....ics`.
    public String path() {
        return "/calendar/" + secret + ".ics";
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "FeedSecret";
    }
}

package org.plumbline.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// 256 random bits that only those have who were given them, as 43 letters, digits, `-` and `_`.
///
/// What is looked up is its hash, so that how long a wrong one takes says nothing about the right one. A fast hash is
/// enough, because nobody can guess so many bits.
public final class Secret {

    private static final int BYTES = 32;
    private static final Pattern NOTATION = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /// Makes a new one; the source must be a `SecureRandom` outside tests.
    public static Secret from(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Returns the secret that is written so, or empty if none of ours can look like that.
    public static Optional<Secret> find(String text) {
        return Optional.of(text).filter(NOTATION.asMatchPredicate()).map(Secret::new);
    }

    /// Returns the secret itself, for whom it was made and nobody else.
    public String text() {
        return text;
    }

    /// Returns its SHA-256 in 64 hexadecimal digits.
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "Secret";
    }
}

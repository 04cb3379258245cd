package org.plumbline.server.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The secret by which a browser is recognized: 43 letters, digits, `-` and `_` in a cookie.
///
/// The database keeps its hash alone, so that a stolen backup opens no account. A fast hash is enough, because
/// nobody can guess 256 random bits.
public final class BrowserToken {

    private static final int BYTES = 32;
    private static final Pattern NOTATION = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String secret;

    private BrowserToken(String secret) {
        this.secret = secret;
    }

    /// Makes a new token; the source must be a `SecureRandom` outside tests.
    public static BrowserToken from(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new BrowserToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static BrowserToken parse(String cookie) {
        if (!NOTATION.matcher(cookie).matches()) {
            throw new IllegalArgumentException("A browser token has 43 letters, digits, '-' and '_'");
        }
        return new BrowserToken(cookie);
    }

    /// The secret itself, for the cookie and nothing else.
    public String cookie() {
        return secret;
    }

    /// What the database keeps: SHA-256 in 64 hexadecimal digits.
    public String hash() {
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
        return "BrowserToken";
    }
}

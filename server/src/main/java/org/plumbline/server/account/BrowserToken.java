package org.plumbline.server.account;

import java.util.random.RandomGenerator;

/// The secret by which a browser is recognized, in a cookie. The database keeps its hash alone, so that a stolen backup
/// opens no account.
public final class BrowserToken {

    private final Secret secret;

    private BrowserToken(Secret secret) {
        this.secret = secret;
    }

    /// Makes a new token; the source must be a `SecureRandom` outside tests.
    public static BrowserToken from(RandomGenerator random) {
        return new BrowserToken(Secret.from(random));
    }

    public static BrowserToken parse(String cookie) {
        return Secret.find(cookie)
                .map(BrowserToken::new)
                .orElseThrow(() -> new IllegalArgumentException("A browser token has 43 letters, digits, '-' and '_'"));
    }

    /// The secret itself, for the cookie and nothing else.
    public String cookie() {
        return secret.text();
    }

    /// What the database keeps: SHA-256 in 64 hexadecimal digits.
    public String hash() {
        return secret.hash();
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "BrowserToken";
    }
}

package org.plumbline.server.calendar;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plumbline.server.account.Secret;

/// The secret part of a feed's address. Who has it can read when sessions are planned, and nothing else.
public final class FeedSecret {

    private final Secret secret;

    private FeedSecret(Secret secret) {
        this.secret = secret;
    }

    /// Makes a new one; the source must be a `SecureRandom` outside tests.
    static FeedSecret from(RandomGenerator random) {
        return new FeedSecret(Secret.from(random));
    }

    /// Returns the secret in an address, or empty if none of ours can look like that.
    static Optional<FeedSecret> find(String text) {
        return Secret.find(text).map(FeedSecret::new);
    }

    /// Returns the secret itself, for the address and the database alone.
    String secret() {
        return secret.text();
    }

    /// Returns the path of the feed: `/calendar/....ics`.
    public String path() {
        return "/calendar/" + secret.text() + ".ics";
    }

    String hash() {
        return secret.hash();
    }

    /// Keeps the secret out of logs.
    @Override
    public String toString() {
        return "FeedSecret";
    }
}

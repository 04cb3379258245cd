package org.plumbline.server.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/// A token goes into a cookie and comes back the same; only its hash is kept.
class BrowserTokenTest {

    @Test
    void comesBackFromTheCookie() {
        BrowserToken token = BrowserToken.from(new SecureRandom());

        assertEquals(token.hash(), BrowserToken.parse(token.cookie()).hash());
    }

    @Test
    void hashesWithSha256() {
        BrowserToken token = BrowserToken.parse("0".repeat(43));

        assertEquals("b918b22a1581fedd", token.hash().substring(0, 16));
    }

    @Test
    void refusesWhatIsNoToken() {
        assertThrows(IllegalArgumentException.class, () -> BrowserToken.parse("0".repeat(42)));
        assertThrows(IllegalArgumentException.class, () -> BrowserToken.parse("0".repeat(42) + "'"));
    }

    @Test
    void keepsTheSecretOutOfLogs() {
        BrowserToken token = BrowserToken.from(new SecureRandom());

        assertFalse(token.toString().contains(token.cookie()));
    }
}

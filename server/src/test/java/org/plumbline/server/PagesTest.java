package org.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every page: the policy, no other host, nothing inline, nothing broken told in detail.
class PagesTest {

    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);

    /// What is loaded from elsewhere. A link that a person may follow loads nothing, and tells nobody where they were.
    private static final Pattern OTHER_HOST = Pattern.compile(
            "(?:src|action)=\"(?:https?:)?//|(?<!<a )href=\"(?:https?:)?//|href=\"(?:https?:)?//[^\"]*\"(?! rel=\"noreferrer\")");

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.in(folder);
        server.answer("{\"age\": 34, \"equipment\": [\"band\", \"anchor\", \"doorframe\", \"mat\", \"wall\"],"
                + " \"bands\": [3, 4], \"days_per_week\": 2, \"minutes\": 20}");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today",
                "/week",
                "/exercises",
                "/exercises?q=row",
                "/exercises/face-pull",
                "/muscles",
                "/muscles/rhomboids",
                "/routines",
                "/routines/t-b",
                "/routines/t-mb",
                "/rules",
                "/rules/P6",
                "/mornings",
                "/questions/2",
                "/questions/5",
                "/questions/6",
                "/questions/7",
                "/signs",
                "/desk",
                "/desk/plan",
                "/desk/moves",
                "/desk/setup",
                "/settings",
                "/settings/figure",
                "/settings/left-out"
            })
    void keepsThePolicy(String path) {
        HttpResponse<String> page =
                server.raw(HttpRequest.newBuilder(server.address().resolve(path)));
        assertEquals(200, page.statusCode());
        assertEquals(
                SecurityConfiguration.POLICY,
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertFalse(INLINE.matcher(page.body()).find(), page.body());
        assertFalse(OTHER_HOST.matcher(page.body()).find(), page.body());
    }

    @Test
    void saysWhenThereIsNoSuchPage() {
        TestServer.Page missing = server.get("/nowhere");
        assertEquals(404, missing.status());
        assertTrue(missing.says("There is no such page."));
    }

    @Test
    void findsExercisesByName() {
        TestServer.Page found = server.get("/exercises?q=pull-apart");
        assertTrue(found.says("Band pull-apart"));
        assertFalse(found.says("Doorway"));
    }

    @Test
    void refusesAFormFromAnotherPage() {
        HttpResponse<String> refused =
                server.raw(HttpRequest.newBuilder(server.address().resolve("/sessions"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("entry_id=01950000-0000-7000-8000-000000000001")));
        assertEquals(403, refused.statusCode());
    }
}

package org.plumbline.server.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Catalog;
import org.plumbline.history.OpenSession;
import org.plumbline.rule.RuleEntry;
import org.plumbline.server.TestServer;
import org.plumbline.server.TestServer.Page;

/// The rules as pages, and the way to them from every reason.
class RulesPageTest {

    private static final String WISHES = """
            {"age": 29, "level": "L1", "equipment": ["band", "anchor", "doorframe", "mat", "wall", "chair"],
             "bands": [3, 4], "days_per_week": 6, "minutes": 30, "requests": ["high-barbell-row", "T-B"]}""";
    private static final Pattern RULE_LINK = Pattern.compile("href=\"/rules/([^\"#]+)\"");

    private TestServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.in(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsEveryRuleWithItsWholeTextOnOnePage() {
        Page rules = server.get("/rules");
        Catalog.open().rulebook().themes().forEach(theme -> {
            assertTrue(rules.says("id=\"" + theme.id() + "\""), theme::id);
            assertTrue(rules.says(escaped(theme.about())), theme::id);
            theme.rules().forEach(rule -> {
                assertTrue(rules.says("id=\"" + rule.id() + "\""), rule::toString);
                assertTrue(
                        rules.html()
                                .replaceAll("</?a[^>]*>", "")
                                .replaceAll("\\s+", " ")
                                .contains(escaped(rule.text())),
                        rule::toString);
            });
        });
    }

    @Test
    void everyRuleHasAPageAndEveryLinkOnItLeadsToOne() {
        Set<String> linked = new TreeSet<>();
        for (RuleEntry rule : Catalog.open().rulebook().rules().toList()) {
            Page page = server.get("/rules/" + rule.id());
            assertEquals(200, page.status(), rule::toString);
            assertTrue(page.says(escaped(rule.title())), rule::toString);
            linked.addAll(links(page));
        }
        assertLeadSomewhere(linked);
    }

    @Test
    void saysWhatARuleRestsOn() {
        Page page = server.get("/rules/P6");
        assertTrue(page.says("[45]</span><div>ACSM position stand 2009"), page.html());
        assertTrue(page.says("not a study"));
        assertTrue(page.says("<strong>Our own judgment in it:</strong> the order of the smaller steps"));
        assertTrue(page.says("Not yet reviewed by a professional."));
        assertTrue(page.says("if rule <a href=\"/rules/P9\">P9</a> allows it"));
        assertTrue(page.says("aria-current=\"page\">All sets at the top"));
        assertTrue(page.says("<a href=\"/rules/P7\">"));
    }

    @Test
    void tellsJudgmentAndWhatWasNeverCheckedApart() {
        Page judgment = server.get("/rules/PAIN5");
        assertTrue(judgment.says("Our own judgment. It cites no study"), judgment.html());
        assertFalse(judgment.says("Studies look at"));
        Page pressure = server.get("/rules/COND-BP");
        assertTrue(pressure.says("<strong>Well known, but not checked:</strong> The limit of 160 over 100."));
        assertFalse(pressure.says("[85]"));
    }

    @Test
    void hasNoPageForWhatIsNoRule() {
        assertEquals(404, server.get("/rules/P99").status());
        assertEquals(404, server.get("/rules/nonsense").status());
        assertEquals(404, server.get("/rules/%3Cb%3E").status());
    }

    @Test
    void isFoundFromTheExercisesAndTheSettings() {
        server.answer(WISHES);
        assertTrue(server.get("/exercises").says("<a href=\"/rules\">Rules</a>"));
        assertTrue(server.get("/settings").says("<a href=\"/rules\">"));
    }

    @Test
    void everyReasonOfASessionLinksItsRule() {
        server.answer(WISHES);
        Page due = server.get("/today");
        assertTrue(links(due).containsAll(Set.of("START", "2.7")), due.html());
        Page summary = doSession();
        assertTrue(links(summary).containsAll(Set.of("P6", "P8")), summary.html());
        assertLeadSomewhere(links(summary));
        assertLeadSomewhere(links(server.get("/today")));
    }

    @Test
    void everyRemarkOnAWeekLinksItsRule() {
        server.answer(WISHES);
        Page week = server.get("/week");
        assertTrue(
                links(week).containsAll(Set.of("C5", "F5", "F6", "F8", "TIME", "VOL1")),
                () -> links(week).toString());
        assertLeadSomewhere(links(week));
    }

    @Test
    void everyReasonForNoPlanLinksItsRule() {
        server.answer("{\"age\": 34, \"conditions\": [\"arm-symptoms\"], \"days_per_week\": 2, \"minutes\": 20}");
        Page page = server.get("/today");
        assertEquals("/no-plan", page.path());
        assertEquals(Set.of("COND-ARM"), links(page));
        assertLeadSomewhere(links(page));
    }

    @Test
    void nothingStandsBesideTheCallInAnEmergency() {
        server.answer(WISHES);
        Page page = server.post("/signs", "emergency=yes");
        assertTrue(page.says("Call your local emergency number now."), page.html());
        assertEquals(Set.of(), links(page));
    }

    private Page doSession() {
        Page player = server.post("/sessions", Map.of());
        for (int set = 0; open().next().isPresent(); set++) {
            assertTrue(set < TestServer.MORE_SETS_THAN_A_SESSION_HAS, "The session never came to its end");
            OpenSession.Next next = open().next().orElseThrow();
            server.post(
                    player.path() + "/sets",
                    "item=" + next.item(),
                    "set=" + next.set(),
                    "amount=" + (set < 10 ? 20 : 14));
        }
        return server.post(player.path() + "/end", Map.of());
    }

    private OpenSession open() {
        return server.journal().history().openSession().orElseThrow();
    }

    private void assertLeadSomewhere(Set<String> ids) {
        assertEquals(
                List.of(),
                ids.stream()
                        .filter(id -> server.get("/rules/" + id).status() != 200)
                        .toList());
    }

    private static Set<String> links(Page page) {
        Set<String> ids = new TreeSet<>();
        RULE_LINK.matcher(page.html()).results().forEach(link -> ids.add(link.group(1)));
        return ids;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.plumbline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody in front of the pages: opens, taps, reads. Everything waits for what it names, and no longer than that.
final class Visitor implements AutoCloseable {

    /// Far longer than anything takes, since the machine may have other things to do.
    static final double PATIENCE_MILLIS = 20_000;

    private static final Pattern ASSETS = Pattern.compile("/assets/[0-9a-f]+/");

    private final BrowserContext context;
    private Page page;
    private URI address;

    private Visitor(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
    }

    /// Somebody with a phone of 390 by 844 points.
    static Visitor withPhone(Browser browser, URI address) {
        return new Visitor(browser.newContext(phone()), address);
    }

    /// Somebody with a phone whose browser keeps no pages for when the network is gone.
    static Visitor withoutWorker(Browser browser, URI address) {
        return new Visitor(browser.newContext(phone().setServiceWorkers(ServiceWorkerPolicy.BLOCK)), address);
    }

    /// Somebody with a browser that is open already.
    static Visitor with(BrowserContext context, URI address) {
        return new Visitor(context, address);
    }

    /// Somebody with a phone whose browser runs no scripts.
    static Visitor withoutScript(Browser browser, URI address) {
        return new Visitor(browser.newContext(phone().setJavaScriptEnabled(false)), address);
    }

    /// Somebody at a desk, with a keyboard and a touch screen of 1280 by 800 points.
    static Visitor atDesk(Browser browser, URI address) {
        return new Visitor(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setHasTouch(true)),
                address);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// The server has another address now.
    void moveTo(URI other) {
        address = other;
    }

    void open(String path) {
        page.navigate(address.resolve(path).toString());
    }

    /// Closes what is open and opens the same address in a new tab, which nobody has touched yet.
    void opensInANewTab() {
        String there = page.url();
        page.close();
        page = context.newPage();
        page.navigate(there);
    }

    /// Opens the same address in another tab, and looks at that one from now on.
    void opensAnotherTab() {
        String there = page.url();
        page = context.newPage();
        page.navigate(there);
    }

    /// Where the scripts of the page come from: `/assets/3f1c09aa12b4/`.
    String assets() {
        Matcher found = ASSETS.matcher(page.content());
        if (!found.find()) {
            throw new AssertionError("No scripts on " + page.url());
        }
        return found.group();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    void tap(String button) {
        button(button).tap();
    }

    void follow(String link) {
        link(link).tap();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setLevel(1));
    }

    /// Ticks a box or chooses an answer, as people do: by a tap on its words.
    void choose(String label) {
        if (!field(label).isChecked()) {
            ElementHandle words =
                    field(label).evaluateHandle("field => field.labels[0]").asElement();
            words.tap();
        }
        assertThat(field(label)).isChecked();
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /// Waits for the page with this heading.
    void isAt(String heading) {
        assertThat(heading(heading)).isVisible();
    }

    /// Waits until the page says this somewhere.
    void reads(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void readsNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    /// Waits until the page has all that it needs to go on without a network.
    void isReadyForNoNetwork() {
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        new Memory(page).isSupplied();
    }

    void isOn(Pattern path) {
        page.waitForURL(path);
    }

    @Override
    public void close() {
        context.close();
    }
}

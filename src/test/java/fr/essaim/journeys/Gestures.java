package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** What a person does on pages, counted: pages reached, boxes typed into, presses. */
final class Gestures {

    private final Chromium browser;
    private final Page page;
    private int pages;
    private int presses;
    private int boxes;

    Gestures(Chromium browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    void open(String path) {
        pages++;
        browser.go(page, path);
    }

    void follow(String link) {
        presses++;
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        arrived();
    }

    void press(String button) {
        presses++;
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        arrived();
    }

    private void arrived() {
        pages++;
        page.waitForLoadState();
        browser.look(page);
    }

    void type(String box, String text) {
        boxes++;
        page.fill("[name='" + box + "']", text);
    }

    void choose(String box, String value) {
        boxes++;
        page.selectOption("[name='" + box + "']", value);
    }

    void tick(String box) {
        presses++;
        page.check("[name='" + box + "']");
    }

    /** The same person, counted anew. */
    Gestures anew() {
        return new Gestures(browser, page);
    }

    void sees(String text) {
        String shown = page.locator("main").innerText().replace('\u00a0', ' ');
        assertTrue(shown.contains(text), () -> "“" + text + "” on " + page.url() + ":\n" + shown);
    }

    String address() {
        return page.url();
    }

    /** How long it takes somebody who reads each page and types each box at leisure. */
    Duration asRead(Duration each) {
        return each.multipliedBy(pages + boxes).plusSeconds(3L * presses);
    }

    int presses() {
        return presses;
    }

    @Override
    public String toString() {
        return pages + " pages, " + presses + " presses, " + boxes + " boxes";
    }
}

package fr.essaim.host.live;

import static com.microsoft.playwright.options.WaitForSelectorState.HIDDEN;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;

/** Essaim as an external tool of a real Moodle: registered and put in a course by its staff, opened by its people. */
final class MoodleTool {

    private static final String CARD = ".tool-card:has(.name:text-is('Essaim'))";

    private final MoodlePages moodle;
    private final String essaim;

    MoodleTool(MoodlePages moodle, String essaim) {
        this.moodle = moodle;
        this.essaim = essaim.replaceAll("/?$", "/");
    }

    /** Pasted on the page “Manage tools”, followed in the frame there, which closes itself; then activated. */
    void register(String invitation) {
        Frame page = moodle.open("/mod/lti/toolconfigure.php");
        page.fill("#tool-url", invitation);
        page.click("#tool-create-button");
        renewed(page, invitation);
        LiveBrowser.press(LiveBrowser.frame(page, invitation), "Enregistrer Essaim sur cette plateforme");
        page.locator("iframe").first().waitFor(new Locator.WaitForOptions().setState(HIDDEN));
        page.locator(CARD).first().waitFor();
        Locator pending = page.locator(CARD + " .activate");
        while (pending.count() > 0) {
            int before = pending.count();
            pending.first().click();
            LiveBrowser.until(page, 15, () -> pending.count() < before, () -> LiveBrowser.text(page));
        }
    }

    /** A Moodle that has a tool of our address already asks whether it is that which is renewed: it is. */
    private static void renewed(Frame page, String invitation) {
        Locator choice =
                page.frameLocator("#external-registration-container iframe").locator("button[data-href*='type=']");
        LiveBrowser.until(
                page,
                60,
                () -> choice.count() > 0 || LiveBrowser.shows(page, invitation),
                () -> "Neither our page nor Moodle's question");
        if (choice.count() > 0) {
            choice.first().click();
        }
    }

    /** By “Select content”: the page chosen is one activity of the course. */
    void putIn(String title) {
        String tool =
                moodle.open("/mod/lti/toolconfigure.php").locator(CARD).first().getAttribute("data-type-id");
        Frame page = moodle.open(
                "/course/modedit.php?add=lti&section=1&return=0&course=" + moodle.course() + "&type=&typeid=" + tool);
        page.click("[name=selectcontent]");
        Frame ours = LiveBrowser.frame(page, essaim);
        ours.locator("label:has-text('" + title + "') input").check();
        LiveBrowser.press(ours, "Ajouter au cours");
        LiveBrowser.until(
                page,
                30,
                () -> page.inputValue("#id_name").equals(title),
                () -> page.inputValue("#id_name") + " is named");
        page.click("#id_submitbutton2");
        page.locator(activity(title)).first().waitFor();
    }

    /** @return our page as it stands in the frame of the activity */
    EssaimPages open(String title) {
        moodle.course();
        Frame page = moodle.scriptsAreThere();
        page.locator(activity(title)).last().click();
        return EssaimPages.opened(LiveBrowser.frame(page, essaim), essaim);
    }

    private static String activity(String title) {
        return ".activity.modtype_lti a:has-text('" + title + "')";
    }
}

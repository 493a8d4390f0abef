package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Frame;
import java.util.List;

/** A real Moodle as one of its people sees it, by the addresses and marks its pages have had since 4.0. */
final class MoodlePages implements HostPages {

    private final String base;
    private final String number;
    private final Frame page;

    private MoodlePages(Frame page, String base, String number) {
        this.number = number;
        this.page = page;
        this.base = base.replaceAll("/$", "");
    }

    /** A right word is now and then led back to the form (seen on 4.5: {@code ?loginredirect=1}); typed again it is taken. */
    static MoodlePages as(LiveBrowser browser, String base, String course, String user, String password) {
        MoodlePages moodle = new MoodlePages(browser.window(), base, course);
        moodle.open("/login/index.php");
        for (int tries = 0; tries < 3 && moodle.page.url().contains("/login/"); tries++) {
            moodle.scriptsAreThere();
            moodle.page.fill("#username", user);
            moodle.page.fill("#password", password);
            moodle.page.click("#loginbtn");
            moodle.page.waitForTimeout(3000);
        }
        assertFalse(moodle.page.url().contains("/login/"), () -> LiveBrowser.text(moodle.page));
        return moodle;
    }

    /** @return Moodle's own number of the course */
    String course() {
        open("/course/view.php?idnumber=" + number);
        return page.evaluate("M.cfg.courseId").toString();
    }

    @Override
    public List<String> groups() {
        open("/group/index.php?id=" + course());
        return page.locator("#groups option").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    @Override
    public int bearing(String discussion, String words) {
        page.navigate(discussion);
        return page.locator(post(words)).count();
    }

    /** The innermost: a reply stands inside the post it answers. */
    private static String post(String words) {
        String bears = "article:has-text(\"" + words + "\")";
        return bears + ":not(:has(" + bears + "))";
    }

    @Override
    public void delete(String discussion, String words) {
        page.navigate(discussion);
        String link = page.locator(post(words) + " a[href*='post.php?delete=']")
                .first()
                .getAttribute("href");
        page.navigate(link);
        page.locator("form[action*='post.php'] button[type=submit], form[action*='post.php'] input[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Moodle counts what its scripts still have to do, for its own tests. */
    Frame scriptsAreThere() {
        LiveBrowser.until(
                page,
                30,
                () -> page.evaluate("M.util.pending_js.length === 0").equals(true),
                () -> "Moodle's scripts do not end: " + page.evaluate("M.util.pending_js"));
        return page;
    }

    /** @return the page, once its scripts are there */
    Frame open(String path) {
        page.navigate(base + path);
        return scriptsAreThere();
    }
}

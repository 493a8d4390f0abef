package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real Elgg 6 as one of its people sees it. */
final class ElggPages implements HostPages {

    private static final Pattern NUMBER = Pattern.compile("/(?:profile|view)/(\\d+)");
    private static final String TITLES = ".elgg-list-entity .elgg-listing-summary-title";

    private final String base;
    private final Frame page;

    private ElggPages(Frame page, String base) {
        this.page = page;
        this.base = base.replaceAll("/?$", "/");
    }

    static ElggPages as(LiveBrowser browser, String base, String user, String password) {
        ElggPages elgg = new ElggPages(browser.window(), base);
        elgg.page.navigate(elgg.base + "login");
        Locator form = elgg.page.locator("main form[action$='/action/login']").last();
        form.locator("[name=username]").fill(user);
        form.locator("[name=password]").fill(password);
        form.locator("[type=submit]").click();
        elgg.page.locator("a[href*='/action/logout']").first().waitFor(LiveBrowser.ATTACHED);
        return elgg;
    }

    /** Our pages in the same browser, which has this host's cookie. */
    EssaimPages essaim(String address) {
        return EssaimPages.opened(page, address);
    }

    @Override
    public List<String> groups() {
        return titles("groups/all?filter=newest&limit=100");
    }

    /** @return the group with that in its name which somebody is in, once it is so */
    String groupOf(String member, String part) {
        String path = "groups/member/" + member + "?limit=100";
        LiveBrowser.until(
                page,
                90,
                () -> titles(path).stream().anyMatch(group -> group.contains(part)),
                () -> LiveBrowser.text(page));
        return titles(path).stream()
                .filter(group -> group.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String path) {
        page.navigate(base + path);
        return page.locator(TITLES).allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    @Override
    public int bearing(String space, String words) {
        return (int) topics(space).stream().filter(topic -> bears(topic, words)).count();
    }

    @Override
    public void delete(String space, String words) {
        assertTrue(topics(space).stream().anyMatch(topic -> bears(topic, words)), space);
        page.navigate(page.locator("a[href*='/action/entity/delete?']").first().getAttribute("href"));
    }

    private boolean bears(String topic, String words) {
        page.navigate(base + "discussion/view/" + topic);
        return LiveBrowser.text(page).contains(words);
    }

    /** The numbers of the topics of a group: an Elgg on a port of its own leaves it out of some addresses. */
    private List<String> topics(String group) {
        page.navigate(base + "discussion/group/" + number(group) + "?limit=100");
        return page.locator(TITLES + " a[href*='/discussion/view/']").all().stream()
                .map(link -> number(link.getAttribute("href")))
                .distinct()
                .toList();
    }

    private static String number(String address) {
        Matcher number = NUMBER.matcher(address);
        assertTrue(number.find(), address);
        return number.group(1);
    }
}

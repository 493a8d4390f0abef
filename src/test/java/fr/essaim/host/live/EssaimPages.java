package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Frame;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running Essaim with its demonstration, as its administrator and its project team use it to settle in on a host. */
final class EssaimPages {

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("(\\d+) espaces? créés? sur (\\d+)"),
            Pattern.compile("(\\d+) messages? publiés? sur (\\d+)"));

    private final String base;
    private final Frame page;

    private EssaimPages(Frame page, String base) {
        this.page = page;
        this.base = base.replaceAll("/$", "");
    }

    static EssaimPages as(LiveBrowser browser, String base, String person) {
        EssaimPages pages = new EssaimPages(browser.window(), base);
        pages.open("/demo");
        pages.page
                .locator("form:has(input[value='" + person + "']) button")
                .first()
                .click();
        pages.page.waitForLoadState();
        return pages;
    }

    /** Opened by a host, in its frame or in a tab: nobody signs in here. */
    static EssaimPages opened(Frame page, String base) {
        return new EssaimPages(page, base);
    }

    void isFor(String person) {
        page.locator(".me-name").waitFor();
        assertEquals(person, page.locator(".me-name").innerText());
    }

    /** By the door of the platform whose cookie this browser has. */
    void arrive() {
        open("/connexion");
        page.locator("a[href*='/connexion/plateforme']").click();
        page.waitForLoadState();
    }

    boolean isUnknown() {
        return page.url().contains("lien=");
    }

    /** Whoever is not known yet says so once, with the code of the team, and chooses a password. */
    void enter(Code code) {
        page.fill("[name=identifiant]", code.username());
        page.fill("[name=mot-de-passe]", code.word());
        LiveBrowser.press(page, "Se connecter");
        page.fill("[name=mot-de-passe]", "neuf-" + code.word());
        page.fill("[name=mot-de-passe-encore]", "neuf-" + code.word());
        LiveBrowser.press(page, "Enregistrer le mot de passe");
    }

    void leave() {
        page.locator("details.me summary").click();
        LiveBrowser.press(page, "Se déconnecter");
    }

    /** What the team hands to somebody once. */
    record Code(String username, String word) {}

    /** As the team: codes for all who have none yet; this is that person's. */
    Code code(String campaign, String person) {
        open(campaign + "/comptes");
        page.locator("main form[action$='/comptes'] button").click();
        List<String> said = page.locator("li.card:has-text('" + person + "') b").allInnerTexts();
        return new Code(said.get(1), said.get(2));
    }

    /** Typed into the form of the settings, unless the server was started with them; then tried from there. */
    void connect(String kind, Map<String, String> settings, List<String> ticked) {
        open("/administration/reglages");
        page.locator("[name=essaim-host-kind]").all().forEach(choice -> choice.selectOption(kind));
        settings.forEach(
                (name, value) -> page.locator("[name=" + name + "]").all().forEach(box -> box.fill(value)));
        Stream.concat(Stream.of("essaim-host-allow-private"), ticked.stream())
                .forEach(name -> page.locator("[name=" + name + "]").all().forEach(box -> box.check()));
        LiveBrowser.press(page, "Enregistrer « Plateforme hôte »");
        LiveBrowser.press(page, "Tester : Plateforme hôte");
        sees("Connexion établie");
    }

    void agree() {
        open("/administration/autorisations");
        page.locator("main input[type=checkbox]").all().forEach(box -> box.check());
        LiveBrowser.press(page, "Donner ces autorisations");
    }

    /** @return how many spaces the dry run says are waiting */
    String dryRun() {
        open("/administration/installation");
        return page.locator("main section b").first().innerText();
    }

    void install() {
        open("/administration/installation");
        LiveBrowser.press(page, "Installer");
        open("/administration/installation");
        sees("Essaim est installé");
    }

    /** @return the address the administrator of the platform pastes there */
    String invite(String platform) {
        open("/administration/lti");
        page.fill("[name=adresse]", platform);
        LiveBrowser.press(page, "Préparer l’enregistrement");
        return page.locator(".card:has-text('" + platform + "') input[readonly]")
                .last()
                .inputValue();
    }

    void registrationWorks() {
        open("/administration/lti");
        LiveBrowser.press(page, "Essayer la connexion");
        sees("Tout va bien");
    }

    /** All spaces and all texts, whoever is a member there; the host is given minutes, for it is somebody else's. */
    void everythingIsInPlace(String spaces) {
        LiveBrowser.until(
                page,
                240,
                () -> {
                    open(spaces);
                    String text = LiveBrowser.text(page);
                    return COUNTS.stream().allMatch(count -> isWhole(count.matcher(text)));
                },
                () -> LiveBrowser.text(page));
    }

    /** The first that is found counts the whole campaign; those of the groups stand below it. */
    private static boolean isWhole(Matcher count) {
        return count.find() && count.group(1).equals(count.group(2));
    }

    List<String> discussions(String spaces) {
        open(spaces);
        return page.locator("li.card h2 a[href^='http']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    void compare(String spaces, String seen) {
        open(spaces);
        LiveBrowser.press(page, "Comparer avec la plateforme");
        LiveBrowser.until(
                page,
                90,
                () -> {
                    open(spaces);
                    return LiveBrowser.text(page).contains(seen);
                },
                () -> "“" + seen + "” not on\n" + LiveBrowser.text(page));
    }

    void mend(String spaces) {
        open(spaces);
        page.locator("form[action$='/accord'] button").click();
        page.waitForLoadState();
    }

    /** As a teacher, for the own group, by the links there are. */
    void write(String words) {
        page.locator("nav a[href$='/journal']").click();
        page.locator("main a[href$='/journal/nouveau']").first().click();
        page.fill("[name=retenu]", words);
        page.locator("button[name=pour][value=groupe]").click();
        LiveBrowser.until(page, 20, () -> !page.url().endsWith("/nouveau"), () -> LiveBrowser.text(page));
    }

    void sees(String text) {
        LiveBrowser.until(
                page,
                60,
                () -> LiveBrowser.text(page).contains(text),
                () -> "“" + text + "” on\n" + LiveBrowser.text(page));
    }

    private void open(String path) {
        assertEquals(200, page.navigate(base + path).status(), path);
    }
}

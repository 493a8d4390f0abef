package fr.essaim.web.parts;

/** Somewhere to go: an entry of tabs, of a trail, of a row of actions. The address is whole, base included. */
public record Link(String text, String href, boolean current) {

    public static final Link NONE = new Link("", "", false);

    public static Link to(String text, String href) {
        return new Link(text, href, false);
    }

    public static Link here(String text, String href) {
        return new Link(text, href, true);
    }

    public boolean shown() {
        return !text.isEmpty();
    }
}

package fr.essaim.web;

/**
 * A page to be rendered: a template under {@code src/main/jte} and the one record it shows. Every template takes
 * exactly two parameters, {@code Shell shell} and its own {@code view}.
 *
 * @param title key of the page's title, with its arguments
 */
public record Html(String template, Object view, String title, Object... arguments) {

    public static Html of(String template, Object view, String title, Object... arguments) {
        return new Html(template, view, title, arguments);
    }
}

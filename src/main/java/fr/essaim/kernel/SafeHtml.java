package fr.essaim.kernel;

/** Rich text that went through the one list of allowed tags; templates print it as it is. */
public record SafeHtml(String value) {

    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return value.isBlank();
    }

    @Override
    public String toString() {
        return value;
    }
}

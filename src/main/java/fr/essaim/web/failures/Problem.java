package fr.essaim.web.failures;

import java.util.List;

/**
 * What went wrong, as said to the asker. The same facts make the page and the problem+json.
 *
 * @param id found in the log beside what really happened
 */
public record Problem(int status, String title, String detail, String id, List<Wrong> errors) {

    /** One field and the sentence about it. */
    public record Wrong(String field, String detail) {}

    String json() {
        StringBuilder json = new StringBuilder("{\"type\":\"about:blank\",\"title\":").append(quoted(title));
        json.append(",\"status\":").append(status);
        json.append(",\"detail\":").append(quoted(detail));
        json.append(",\"instance\":").append(quoted("urn:essaim:failure:" + id));
        if (!errors.isEmpty()) {
            json.append(",\"errors\":[");
            for (int i = 0; i < errors.size(); i++) {
                json.append(i == 0 ? "" : ",")
                        .append("{\"field\":")
                        .append(quoted(errors.get(i).field()))
                        .append(",\"detail\":")
                        .append(quoted(errors.get(i).detail()))
                        .append('}');
            }
            json.append(']');
        }
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == '<' || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

package fr.essaim.solver.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of benchmark files: objects as maps, arrays as lists, whole numbers as Long, others as Double. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Map<?, ?> object(String text) {
        Json json = new Json(text);
        return (Map<?, ?>) json.value();
    }

    static int number(Map<?, ?> object, String key) {
        return ((Number) object.get(key)).intValue();
    }

    static int number(Map<?, ?> object, String key, int otherwise) {
        return object.containsKey(key) ? number(object, key) : otherwise;
    }

    static List<?> list(Map<?, ?> object, String key) {
        return object.get(key) instanceof List<?> list ? list : List.of();
    }

    static int[] numbers(Object list) {
        return ((List<?>) list)
                .stream().mapToInt(item -> ((Number) item).intValue()).toArray();
    }

    static int[][] rows(Map<?, ?> object, String key) {
        return list(object, key).stream().map(Json::numbers).toArray(int[][]::new);
    }

    private Object value() {
        char next = skip();
        switch (next) {
            case '{':
                return members();
            case '[':
                return items();
            case '"':
                return string();
            default:
                return bare();
        }
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (skip() != '}') {
            String key = string();
            expect(':');
            members.put(key, value());
            if (skip() == ',') {
                at++;
            }
        }
        at++;
        return members;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        at++;
        while (skip() != ']') {
            items.add(value());
            if (skip() == ',') {
                at++;
            }
        }
        at++;
        return items;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (text.charAt(at) != '"') {
            char next = text.charAt(at++);
            if (next == '\\') {
                next = text.charAt(at++);
                if (next == 'u') {
                    next = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                }
            }
            read.append(next);
        }
        at++;
        return read.toString();
    }

    private Object bare() {
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> "";
            default -> number(word);
        };
    }

    private static Number number(String word) {
        if (word.matches("-?\\d+")) {
            return Long.valueOf(word);
        }
        return Double.valueOf(word);
    }

    private void expect(char wanted) {
        if (skip() != wanted) {
            throw new IllegalArgumentException("expected " + wanted + " at " + at);
        }
        at++;
    }

    private char skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            throw new IllegalArgumentException("the file ends too early");
        }
        return text.charAt(at);
    }
}

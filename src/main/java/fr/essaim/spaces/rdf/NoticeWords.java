package fr.essaim.spaces.rdf;

import fr.essaim.kernel.NoticeWanted.Words;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a notice as one line and back: {@code invitations.sent i:3 d:2026-11-24 s:Salle%20B12}. */
final class NoticeWords {

    private NoticeWords() {}

    static String line(Words words) {
        return words.key()
                + words.arguments().stream().map(one -> " " + line(one)).collect(Collectors.joining());
    }

    private static String line(Object argument) {
        if (argument instanceof Words inner) {
            return "w:" + URLEncoder.encode(line(inner), StandardCharsets.UTF_8);
        }
        char kind = argument instanceof Integer
                ? 'i'
                : argument instanceof Long
                        ? 'l'
                        : argument instanceof LocalDate ? 'd' : argument instanceof LocalTime ? 't' : 's';
        return kind + ":" + URLEncoder.encode(argument.toString(), StandardCharsets.UTF_8);
    }

    static Words read(String line) {
        String[] parts = line.split(" ");
        List<Object> arguments = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            arguments.add(
                    argument(parts[i].charAt(0), URLDecoder.decode(parts[i].substring(2), StandardCharsets.UTF_8)));
        }
        return new Words(parts[0], arguments);
    }

    private static Object argument(char kind, String text) {
        return switch (kind) {
            case 'i' -> Integer.valueOf(text);
            case 'l' -> Long.valueOf(text);
            case 'd' -> LocalDate.parse(text);
            case 't' -> LocalTime.parse(text);
            case 'w' -> read(text);
            default -> text;
        };
    }
}

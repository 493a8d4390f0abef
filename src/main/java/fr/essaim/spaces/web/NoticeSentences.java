package fr.essaim.spaces.web;

import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.web.Dates;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/** What a notice says, in a language. */
public final class NoticeSentences {

    private NoticeSentences() {}

    public static String say(Messages messages, Language language, Words words) {
        if (words.isReady()) {
            return words.arguments().get(0).toString();
        }
        if (words.isLines()) {
            return words.arguments().stream()
                    .map(one -> say(messages, language, (Words) one))
                    .collect(Collectors.joining("\n"));
        }
        List<Object> spoken =
                words.arguments().stream().map(one -> spoken(one, language)).toList();
        return messages.say(language, words.key(), spoken);
    }

    private static Object spoken(Object argument, Language language) {
        if (argument instanceof LocalDate day) {
            return Dates.day(day, language);
        }
        return argument instanceof LocalTime time ? Dates.time(time, language) : argument;
    }
}

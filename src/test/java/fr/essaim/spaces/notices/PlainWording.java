package fr.essaim.spaces.notices;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Wording for tests: the key and its arguments, and addresses made of ids. */
public final class PlainWording implements NoticeWording {

    /** Host ids of those who came in from there. */
    public final Map<Id, String> known = new HashMap<>();

    @Override
    public String say(Words words) {
        return (words.key() + " "
                        + words.arguments().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .strip();
    }

    @Override
    public String changed(String title) {
        return "Changement : " + title;
    }

    @Override
    public String address(String path) {
        return "https://essaim.example" + path;
    }

    @Override
    public Optional<String> idIn(String source, Id person) {
        return source.equals("host") ? Optional.ofNullable(known.get(person)) : Optional.empty();
    }

    @Override
    public String email(Id person) {
        return person.value().replaceFirst("^p-", "") + "@college.example";
    }
}

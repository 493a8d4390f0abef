package fr.essaim.host.moodle;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import fr.essaim.host.TestClock;
import fr.essaim.host.played.Ask;
import fr.essaim.host.played.Played;
import fr.essaim.host.played.Reply;
import fr.essaim.host.played.Stubs;
import fr.essaim.host.spi.HostPlatform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A Moodle on WireMock that remembers: a stub for each function recorded, whose answers are those of the recordings
 * with other names and numbers in them;
 * {@link FakeMoodleTest} tells it the recorded story and compares each answer.
 */
public final class FakeMoodle implements AutoCloseable {

    /** The answer of a recording is given as it is. */
    static final class Says extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Recording recording;

        Says(String recording) {
            super(recording, null, false, false);
            this.recording = Recording.rest(recording);
        }
    }

    private static final String DOOR = "/webservice/rest/server.php";

    final FakeState state;

    /** Functions called, in order. */
    public final List<String> calls = Collections.synchronizedList(new ArrayList<>());

    final Played played;
    private final FakeFunctions functions;
    private final Map<String, UnaryOperator<String>> altered = new HashMap<>();
    private String trouble = "";
    private String losesAnswerTo = "";

    public static FakeMoodle ofTheContract() {
        return new FakeMoodle(FakeState.ofTheContract());
    }

    FakeMoodle(FakeState state) {
        this.state = state;
        this.functions = new FakeFunctions(state);
        this.played = new Played(this::answer, stubs())
                .halfWayAt(ask -> ask.body().contains("wsfunction=core_group_create_groups"));
        played.wire((call, done) -> done && loses());
    }

    /** One for each function of the recordings, with what it said first; none for others. */
    private static List<MappingBuilder> stubs() {
        Map<String, MappingBuilder> stubs = new LinkedHashMap<>();
        for (Recording recorded : Recording.story()) {
            if (recorded.hasForm()) {
                String function = recorded.function();
                stubs.computeIfAbsent(function, name -> Stubs.recorded(recorded.name(), "POST", DOOR, recorded.answer())
                        .withFormParam("wsfunction", name.isEmpty() ? absent() : equalTo(name)));
            }
        }
        return List.copyOf(stubs.values());
    }

    public String address() {
        return played.address();
    }

    /** What an administrator types for it. @param other settings beside or instead of these */
    Map<String, String> settings(Map<String, String> other) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "base-url",
                address() + "/",
                "secret",
                "token-of-essaim-svc",
                "own-url",
                "https://essaim.example/",
                "course",
                "VIVIER-T2",
                "allow-private",
                "true"));
        settings.putAll(other);
        return settings;
    }

    HostPlatform platform(Map<String, String> other) {
        return new MoodleProvider(new TestClock()).init(settings(other));
    }

    /** Titles of what was posted into a space, as its readers see them. */
    List<String> titles(String space) {
        long discussion = Long.parseLong(Whereabouts.of(space).discussion());
        return state.posts.stream()
                .filter(post -> post.discussion() == discussion && post.parent() != 0)
                .map(FakeState.Post::subject)
                .toList();
    }

    /** From now on everything is answered by this recording; "" to be well again. */
    void trouble(String recording) {
        trouble = recording;
    }

    /** As for an account without some right: the function is refused as in this recording. */
    void refuses(String function, String recording) {
        altered.put(function, said -> {
            throw new Says(recording);
        });
    }

    /** As for an account without some right: this stands otherwise in what the function answers. */
    void says(String function, String words, String instead) {
        altered.put(function, said -> {
            if (!said.contains(words)) {
                throw new AssertionError(function + " does not say " + words + ": " + said);
            }
            return said.replace(words, instead);
        });
    }

    /** The next call of the function does its work and its answer is lost on the way. */
    void loseTheAnswerTo(String function) {
        losesAnswerTo = function;
    }

    private Reply answer(Ask ask) {
        Map<String, String> form = new LinkedHashMap<>();
        ask.fields().forEach((name, values) -> form.put(name, values.get(values.size() - 1)));
        String function = form.getOrDefault("wsfunction", "");
        calls.add(function);
        try {
            if (!trouble.isEmpty()) {
                throw new Says(trouble);
            }
            return Recording.rest("001-site-info")
                    .answer()
                    .saying(altered.getOrDefault(function, said -> said)
                            .apply(functions.call(function, form).toString()));
        } catch (Says said) {
            return said.recording.answer();
        }
    }

    private boolean loses() {
        boolean lost = !calls.isEmpty() && calls.get(calls.size() - 1).equals(losesAnswerTo);
        losesAnswerTo = lost ? "" : losesAnswerTo;
        return lost;
    }

    @Override
    public void close() {
        played.close();
    }
}

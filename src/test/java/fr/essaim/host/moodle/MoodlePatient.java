package fr.essaim.host.moodle;

import fr.essaim.host.TestClock;
import fr.essaim.host.moodle.FakeState.Discussion;
import fr.essaim.host.moodle.FakeState.Post;
import fr.essaim.host.played.Patient;
import fr.essaim.host.played.Played;
import fr.essaim.host.spi.HostPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Moodle that may fall ill. */
public final class MoodlePatient implements Patient {

    private final FakeMoodle moodle = FakeMoodle.ofTheContract();

    @Override
    public Played played() {
        return moodle.played;
    }

    @Override
    public HostPlatform adapter(String address, Duration patience) {
        return new MoodleProvider(new TestClock(), patience)
                .init(Map.of(
                        "base-url", address,
                        "secret", "token-of-essaim-svc",
                        "own-url", "https://essaim.example/",
                        "allow-private", "true"));
    }

    @Override
    public Optional<String> school() {
        return Optional.of("0990001N");
    }

    @Override
    public Optional<String> somebody() {
        return Optional.of("karim.benali@college.example");
    }

    @Override
    public List<List<String>> titles() {
        return moodle.state.discussions.stream().map(this::titles).toList();
    }

    private List<String> titles(Discussion discussion) {
        return moodle.state.posts.stream()
                .filter(post -> post.discussion() == discussion.id() && post.parent() != 0)
                .map(Post::subject)
                .toList();
    }

    @Override
    public void close() {
        moodle.close();
    }
}

package fr.essaim.spaces.notices;

import fr.essaim.host.spi.HostFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A mail server that is not set up until a test says so, and then fails as a test says. */
public final class MailInTests implements MailPost {

    public final List<String> letters = new ArrayList<>();
    public boolean setUp;
    public Optional<HostFailure> failure = Optional.empty();
    public int asked;

    @Override
    public boolean isSetUp() {
        return setUp;
    }

    @Override
    public void send(String key, String address, String title, String text, String link) {
        asked++;
        failure.ifPresent(wrong -> {
            throw wrong;
        });
        letters.add(address + "|" + title + "|" + text + "|" + link);
    }
}

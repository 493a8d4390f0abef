package fr.essaim.host.lti;

import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.wire.Wire;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A platform announces somebody; the browser is sent back there to be recognised. */
@Singleton
public final class BeginLogin {

    private static final Pattern ACTIVITY = Pattern.compile("\"cmid\"\\s*:\\s*\"?(\\d{1,18})");
    private static final String MOODLE_AUTH = "auth.php";

    private final Transactions transactions;
    private final Platforms platforms;
    private final LoginStates states;
    private final LtiHome home;

    @Inject
    public BeginLogin(Transactions transactions, Platforms platforms, LoginStates states, LtiHome home) {
        this.transactions = transactions;
        this.platforms = platforms;
        this.states = states;
        this.home = home;
    }

    /** What the platform sent, "" for what it did not. */
    public record Announced(String issuer, String client, String loginHint, String messageHint) {}

    /** @param browser secret for the cookie of this browser */
    public record Begun(URI address, String browser) {}

    /**
     * @param browser secret the browser has already
     * @throws LtiRefused {@code platform} if it is not registered, {@code login-hint} if it does not say who comes
     */
    public Begun begin(Announced announced, Optional<String> browser) {
        Platform platform = transactions
                .read(() -> platforms.find(announced.issuer(), announced.client()))
                .orElseThrow(() -> new LtiRefused("platform"));
        if (announced.loginHint().isEmpty()) {
            throw new LtiRefused("login-hint");
        }
        String secret = browser.orElseGet(states::secret);
        State state = states.begin(platform.id(), secret, again(platform, announced.messageHint()));
        return new Begun(address(platform, announced, state), secret);
    }

    private URI address(Platform platform, Announced announced, State state) {
        String query = Wire.form(List.of(
                Map.entry("scope", "openid"),
                Map.entry("response_type", "id_token"),
                Map.entry("response_mode", "form_post"),
                Map.entry("prompt", "none"),
                Map.entry("client_id", platform.client()),
                Map.entry("redirect_uri", home.url("/lti/launch")),
                Map.entry("login_hint", announced.loginHint()),
                Map.entry("lti_message_hint", announced.messageHint()),
                Map.entry("state", state.value()),
                Map.entry("nonce", state.nonce())));
        String mark = platform.authorization().getRawQuery() == null ? "?" : "&";
        return URI.create(platform.authorization() + mark + query);
    }

    /** A Moodle says in its hint which activity it is, and opens it outside of any frame at this address. */
    private static Optional<String> again(Platform platform, String messageHint) {
        Matcher activity = ACTIVITY.matcher(messageHint);
        String address = platform.authorization().toString();
        return platform.isMoodle() && activity.find()
                ? Optional.of(address.substring(0, address.length() - MOODLE_AUTH.length()) + "launch.php?id="
                        + activity.group(1) + "&triggerview=0")
                : Optional.empty();
    }
}

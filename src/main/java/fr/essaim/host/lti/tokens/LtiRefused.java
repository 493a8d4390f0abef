package fr.essaim.host.lti.tokens;

/**
 * A platform's message is not what it must be. The code says why, for the log and the page
 * ({@code lti.refused.<code>}); it holds nothing of the message itself.
 */
public final class LtiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String again;

    public LtiRefused(String code) {
        this(code, "");
    }

    /** @param again where the activity opens in a tab of its own, "" for nowhere */
    public LtiRefused(String code, String again) {
        super(code, null, false, false);
        this.code = code;
        this.again = again;
    }

    public String again() {
        return again;
    }

    /** Lower case letters and dashes. */
    public String code() {
        return code;
    }
}

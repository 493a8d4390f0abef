package fr.essaim.web.security;

/** Nobody is signed in where somebody must be: a page leads to the sign-in, an API answers 401. */
public final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInFirst() {
        super("sign in first", null, false, false);
    }
}

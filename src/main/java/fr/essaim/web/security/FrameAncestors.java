package fr.essaim.web.security;

/** The platforms an administrator approved to show our pages inside theirs. */
@FunctionalInterface
public interface FrameAncestors {

    /** Sources for the frame-ancestors directive: {@code 'none'}, or {@code 'self'} and origins. */
    String sources();
}

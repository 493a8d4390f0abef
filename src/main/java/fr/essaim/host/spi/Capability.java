package fr.essaim.host.spi;

/** What a host can do; screens offer what exists and name the fallback for the rest. */
public enum Capability {
    /** The host's ids of people are the ids Essaim knows them by: no look-up by name or address is needed. */
    SAME_IDS,
    /** {@link People} can list the people of a school. */
    PEOPLE_BY_SCHOOL,
    /** {@link People} can find by e-mail address. */
    PEOPLE_BY_EMAIL,
    /** A space can be made for each group. */
    SPACES,
    /**
     * Where {@link #SPACES} is missing: a space is one topic in the group the school has there, what is posted are its
     * replies, and its members are the school's group's, which are not ours to change. A group of several schools has
     * no such place. Without this one either there are no spaces at all.
     */
    SCHOOL_TOPICS,
    /** Members can be added and removed by us, without a request or an invitation. */
    MEMBERS,
    /** Some members may be made operators; without it everybody is a plain member. */
    OPERATORS,
    /** {@link Spaces#post} with a key that exists gives the existing post; else the caller must look first. */
    IDEMPOTENT_POSTS,
    /** A post can appear under its author's account; else the author's name stands in the text. */
    AUTHORS,
    EDIT_POSTS,
    WITHDRAW_POSTS,
    PIN_POSTS,
    ARCHIVE_SPACES,
    NOTICES,
    /** A notice that was sent can take other words, see {@link Notices#change}. */
    EDIT_NOTICES,
    NAVIGATION,
    /** The host can be asked what changed there since we last asked. */
    CHANGES,
    /** The host calls us at each change. */
    WEBHOOKS
}

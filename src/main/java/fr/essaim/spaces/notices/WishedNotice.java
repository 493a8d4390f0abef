package fr.essaim.spaces.notices;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.spaces.Delivery;
import java.time.Instant;

/**
 * Something a person must be told, and how far it is.
 *
 * @param version 1 at first; one more each time the words changed after the host may have heard the older ones
 * @param tried the highest version the host may have heard of
 * @param here whether it is shown on our own pages, because the host could not tell the person
 * @param read whether the person opened it here
 */
public record WishedNotice(
        Id id, NoticeWanted wanted, int version, int tried, boolean here, boolean read, Delivery delivery) {

    /** In the place of the host's id of a notice: it went by mail. */
    private static final String BY_MAIL = "mail";

    /** There too: nothing went. */
    private static final String NEEDLESS = "needless";

    static WishedNotice first(Id id, NoticeWanted wanted, Instant now) {
        return new WishedNotice(id, wanted, 1, 0, false, false, Delivery.wanted(now));
    }

    public Id person() {
        return wanted.person();
    }

    /** Our key of the notice on the host, for a host that keeps what it sent once. */
    public String hostKey() {
        return "ESSAIM-" + id + (version == 1 ? "" : "-" + version);
    }

    /** Our key of the first words on the host, for a host that can change them. */
    public String firstHostKey() {
        return "ESSAIM-" + id;
    }

    public boolean isChange() {
        return version > 1;
    }

    WishedNotice saying(NoticeWanted other, Instant now) {
        int next = tried >= version ? version + 1 : version;
        return new WishedNotice(id, other, next, tried, here, false, delivery.again(now));
    }

    /** Not before that time: the team that sent it may call it back until then. */
    WishedNotice notBefore(Instant leaves) {
        return with(delivery.notBefore(leaves));
    }

    WishedNotice calledBack() {
        return with(delivery.calledBack());
    }

    /** About to be sent: from now on the host may have heard it, whatever comes back. */
    public WishedNotice trying() {
        return new WishedNotice(id, wanted, version, version, here, read, delivery);
    }

    /** The host said no, clearly: it did not hear this version. */
    public WishedNotice refused(Delivery changed) {
        return new WishedNotice(id, wanted, version, version - 1, here || changed.isSetAside(), read, changed);
    }

    /** What was set aside is shown here, so that the person learns of it all the same. */
    public WishedNotice with(Delivery changed) {
        return new WishedNotice(id, wanted, version, tried, here || changed.isSetAside(), read, changed);
    }

    /** Told nowhere but on our own pages, and not read there. */
    public boolean isMissed() {
        return here && !read && !delivery.isWaiting();
    }

    /** Told on our own pages, for good. */
    public WishedNotice shownHere() {
        return new WishedNotice(id, wanted, version, tried, true, read, delivery.done(""));
    }

    /** Told by the host. */
    public WishedNotice told() {
        return new WishedNotice(id, wanted, version, version, false, read, delivery.done(firstHostKey()));
    }

    /** Told by mail, because the host could not. */
    public WishedNotice mailed() {
        return new WishedNotice(id, wanted, version, version, false, read, delivery.done(BY_MAIL));
    }

    public boolean isMailed() {
        return delivery.isDone() && delivery.hostId().filter(BY_MAIL::equals).isPresent();
    }

    /** Nobody tried to tell it yet, and somebody would. */
    boolean isUntried() {
        return delivery.isWaiting() && tried < version;
    }

    /** The person did what it asks for before it left. */
    WishedNotice needless() {
        return new WishedNotice(id, wanted, version, tried, false, read, delivery.done(NEEDLESS));
    }

    public boolean isNeedless() {
        return delivery.isDone() && delivery.hostId().filter(NEEDLESS::equals).isPresent();
    }

    /** Wanted again as it is; shown here until the host told it. */
    WishedNotice triedAgain(Instant now) {
        return new WishedNotice(id, wanted, version, tried, here, read, delivery.again(now));
    }

    WishedNotice opened() {
        return new WishedNotice(id, wanted, version, tried, here, true, delivery);
    }
}

package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.rdf.GraphStore;
import fr.essaim.spaces.notices.MailInTests;
import fr.essaim.spaces.notices.PlainWording;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import java.time.Clock;

/** For tests in which nobody is told anything. */
public final class NoNotices {

    private NoNotices() {}

    public static NoticeRound round(GraphStore store, HostPlatform host, Clock clock) {
        return new NoticeRound(store, new RdfWishedNotices(store), new PlainWording(), host, new MailInTests(), clock);
    }
}

package fr.essaim.spaces;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wanted on the host, and how far it is. Needs a running transaction. */
public interface DiscussionSpaces {

    Optional<DiscussionSpace> find(Id group);

    /** Whether the space is hidden on the host, without reading what is in it; false for one that nobody wants yet. */
    boolean isArchived(Id group);

    /** The spaces of a campaign by name, unpublished ones included. */
    List<DiscussionSpace> ofCampaign(Id campaign);

    /** The groups of all spaces, in a stable order. */
    List<Id> all();

    /** The groups whose space is {@link DiscussionSpace#isUnsettled() unsettled}, in a stable order. */
    List<Id> unsettled();

    /** The groups in whose space the host knows something by one of these ids: the space, a member, a text. */
    List<Id> knownAs(Set<String> hostIds);

    /** The groups whose space names the person, on the platform of now or one before, in a stable order. */
    List<Id> naming(Id person);

    /**
     * Puts {@code after} in the place of {@code before}, as read in this transaction or never kept. Costs what
     * changed, not what there is.
     */
    void replace(DiscussionSpace before, DiscussionSpace after);

    /** One text of a space, without reading the others: a teacher's entry is acknowledged while this runs. */
    Optional<SpacePost> post(Id group, String key);

    /** The place for a text after all others of the space. */
    int nextOrder(Id group);

    /** Keeps one text of a space, whether that was published already or not. */
    void save(Id campaign, Id group, SpacePost post);

    /** Where else the group had its space before, last left first; empty while it never moved. */
    List<EarlierSpace> earlier(Id group);

    /** Those among them where members read on. */
    default List<EarlierSpace> readable(Id group) {
        return earlier(group).stream()
                .filter(place -> !place.address().isEmpty())
                .toList();
    }

    /** Keeps these in the place of those kept before. */
    void keepEarlier(Id group, List<EarlierSpace> places);

    /** Which platform all that is linked here stands on, as {@link fr.essaim.host.spi.HostPlatform#home()} names it. */
    Optional<String> home();

    void keepHome(String home);

    /** Forgets the space of a group; what stands on the host stays there. */
    void remove(Id group);
}

package fr.essaim.host.embedded;

import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** The groups kept. Needs a running transaction. Each method that writes touches one group and what it names only. */
public interface ExchangeGroups {

    Optional<ExchangeGroup> find(Id group);

    Optional<ExchangeGroup> byKey(String key);

    /** The groups of a person, archived ones included, liveliest first. */
    List<ExchangeGroup> ofMember(Id account);

    /** The group in which this topic or reply was written. */
    Optional<ExchangeGroup> holding(Id message);

    /** A group in which a topic stands under this key. */
    Optional<ExchangeGroup> withTopic(String key);

    /** Keeps name, description, school, archived or not; members and topics have methods of their own. */
    void save(ExchangeGroup group);

    /** In the place of the one with the same account. */
    void saveMember(Id group, ExchangeGroup.Member member);

    void removeMember(Id group, Id account);

    /** Keeps the topic and its opening; replies have a method of their own. */
    void saveTopic(Id group, Topic topic);

    void saveReply(Id group, Id topic, Message reply);
}

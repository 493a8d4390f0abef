package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.Message;
import fr.essaim.host.embedded.Topic;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one wrote in the spaces of the small platform; texts of the journal stand with the journal. */
@Singleton
public final class OwnMessages implements OwnData {

    private final ExchangeGroups groups;

    @Inject
    public OwnMessages(ExchangeGroups groups) {
        this.groups = groups;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String category() {
        return "messages";
    }

    @Override
    public List<Piece> of(Id person) {
        return groups.ofMember(person).stream()
                .flatMap(group -> group.topics().stream())
                .flatMap(topic -> said(topic)
                        .filter(message -> message.author().equals(Optional.of(person)))
                        .filter(message -> message.key().isEmpty() && !message.withdrawn())
                        .map(message -> Piece.about(topic.title())
                                .at("written", message.posted())
                                .with("text", message.text())))
                .filter(piece -> piece.fields().size() > 1)
                .toList();
    }

    private static Stream<Message> said(Topic topic) {
        Stream<Message> opening = topic.fromElsewhere() ? Stream.empty() : Stream.of(topic.opening());
        return Stream.concat(opening, topic.replies().stream());
    }
}

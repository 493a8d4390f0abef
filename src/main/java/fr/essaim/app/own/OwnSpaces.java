package fr.essaim.app.own;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.SpaceMember;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By which name, address and number one was put into the space of a group, on the platform of now and those before. */
@Singleton
public final class OwnSpaces implements OwnData {

    private final DiscussionSpaces spaces;

    @Inject
    public OwnSpaces(DiscussionSpaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String category() {
        return "spaces";
    }

    @Override
    public List<Piece> of(Id person) {
        return spaces.naming(person).stream()
                .flatMap(group -> pieces(group, person))
                .toList();
    }

    private Stream<Piece> pieces(Id group, Id person) {
        Optional<DiscussionSpace> space = spaces.find(group);
        String title = space.map(DiscussionSpace::name).orElse("");
        Stream<Piece> now = space.flatMap(one -> one.member(person)).map(member -> now(title, member)).stream();
        Stream<Piece> before = spaces.earlier(group).stream()
                .flatMap(place -> place.member(person).map(link -> before(title, place, link)).stream());
        return Stream.concat(now, before);
    }

    private static Piece now(String title, SpaceMember member) {
        return Piece.about(title)
                .with("name", member.name())
                .with("email", member.email())
                .with("known-as", member.hostPerson().orElse(""));
    }

    private static Piece before(String title, EarlierSpace place, EarlierSpace.Link link) {
        return Piece.about(title)
                .with("name", link.mark())
                .with("known-as", link.hostId())
                .with("earlier-platform", place.home().strip());
    }
}

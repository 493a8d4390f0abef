package fr.essaim.app.story;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The people of the story whom a visitor of the demonstration may become. All invented. */
@Singleton
public final class Cast {

    /** @param place key of the sentence that says who this is */
    public record Person(Id id, String name, String email, String uai, Role role, String place) {}

    static final String MOULIN = "0990001N";
    static final String PARKS = "0990002P";

    static final Id NADIA = Id.of("nadia-lefort");
    static final Id THOMAS = Id.of("thomas-ibarra");
    static final Id PAUL = Id.of("paul-laurent");

    @Inject
    public Cast() {}

    /** In the order in which they are offered. */
    public List<Person> people() {
        return List.of(
                new Person(
                        NADIA,
                        "Nadia Lefort",
                        "nadia.lefort@jean-moulin.example.org",
                        MOULIN,
                        Role.PROJECT_TEAM,
                        "app.cast.nadia"),
                new Person(
                        THOMAS,
                        "Thomas Ibarra",
                        "thomas.ibarra@rosa-parks.example.org",
                        PARKS,
                        Role.PROJECT_TEAM,
                        "app.cast.thomas"),
                new Person(
                        Id.of("claire-amblard"),
                        "Claire Amblard",
                        "claire.amblard@rosa-parks.example.org",
                        PARKS,
                        Role.TEACHER,
                        "app.cast.claire"),
                new Person(
                        Id.of("julien-maret"),
                        "Julien Maret",
                        "julien.maret@rosa-parks.example.org",
                        PARKS,
                        Role.TEACHER,
                        "app.cast.julien"),
                new Person(
                        Id.of("malik-ouardi"),
                        "Malik Ouardi",
                        "malik.ouardi@olympe-de-gouges.example.org",
                        "0990003R",
                        Role.ANIMATOR,
                        "app.cast.malik"),
                new Person(
                        Id.of("helene-vautrin"),
                        "Hélène Vautrin",
                        "helene.vautrin@jean-moulin.example.org",
                        MOULIN,
                        Role.DIRECTION,
                        "app.cast.helene"),
                new Person(
                        PAUL, "Paul Laurent", "paul.laurent@academie.example.org", "", Role.ACADEMY, "app.cast.paul"),
                new Person(
                        Id.of("sophie-renard"),
                        "Sophie Renard",
                        "sophie.renard@academie.example.org",
                        "",
                        Role.ADMIN,
                        "app.cast.sophie"));
    }
}

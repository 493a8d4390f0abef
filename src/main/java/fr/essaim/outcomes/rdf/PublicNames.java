package fr.essaim.outcomes.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.outcomes.PublicAddress;
import fr.essaim.rdf.Names;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.graph.Node;

/** Public addresses that are names too: of opaque ids, group letters and school numbers; never of people. */
final class PublicNames {

    private final PublicAddress address;

    PublicNames(PublicAddress address) {
        this.address = address;
    }

    Node workshop(Id workshop) {
        return at("ateliers/" + workshop);
    }

    Node session(Id workshop, Id session) {
        return at("ateliers/" + workshop + "#seance-" + session);
    }

    Node day(Id campaign) {
        return at("rdf/journees/" + campaign);
    }

    Node event(Id campaign) {
        return at("rdf/journees/" + campaign + "#journee");
    }

    Node group(Id campaign, String letter) {
        return at("rdf/journees/" + campaign + "#groupe-" + letter);
    }

    Node pathway(Id campaign, String letter) {
        return at("rdf/journees/" + campaign + "#parcours-" + letter);
    }

    Node step(Id campaign, String letter, int position) {
        return at("rdf/journees/" + campaign + "#parcours-" + letter + "-" + position);
    }

    Node school(String uai) {
        return at("rdf/etablissements/" + uai);
    }

    Node academy(String name) {
        return at("rdf/academies/" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private Node at(String path) {
        return Names.published(address.base(), path);
    }
}

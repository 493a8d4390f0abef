package fr.essaim.concerns.web.voices;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.voices.Cluster;
import fr.essaim.concerns.voices.VoicesBoard;
import java.util.List;

/** The free concerns of a campaign, as far as they are put together. */
public record VoicesView(Campaign campaign, VoicesBoard board) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/preoccupations" + page;
    }

    public List<Concern> concerns() {
        return Concern.all();
    }

    public boolean isNear(Cluster cluster, Concern concern) {
        return cluster.concern().filter(concern::equals).isPresent();
    }

    public List<Cluster> others(Cluster cluster) {
        return board.clusters().stream()
                .map(VoicesBoard.Heard::cluster)
                .filter(other -> !other.id().equals(cluster.id()))
                .toList();
    }
}

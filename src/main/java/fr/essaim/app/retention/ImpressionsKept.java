package fr.essaim.app.retention;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What each teacher felt of a workshop. */
@Singleton
public final class ImpressionsKept implements PersonalData {

    private final Impressions impressions;

    @Inject
    public ImpressionsKept(Impressions impressions) {
        this.impressions = impressions;
    }

    @Override
    public String category() {
        return "impressions";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> impressions.of(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Impression> gone = campaigns.stream()
                .flatMap(campaign -> impressions.of(campaign).stream())
                .toList();
        gone.forEach(impressions::remove);
        return gone.size();
    }
}

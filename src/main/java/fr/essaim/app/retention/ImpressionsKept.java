package fr.essaim.app.retention;

import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.gathered.Gathered;
import fr.essaim.impressions.gathered.HeardNote;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What each teacher felt of a workshop, and what the team heard in passing. */
@Singleton
public final class ImpressionsKept implements PersonalData {

    private final Impressions impressions;
    private final Gathered gathered;

    @Inject
    public ImpressionsKept(Impressions impressions, Gathered gathered) {
        this.impressions = impressions;
        this.gathered = gathered;
    }

    @Override
    public String category() {
        return "impressions";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return campaigns.stream()
                .mapToLong(campaign -> impressions.of(campaign).size()
                        + gathered.notes(campaign).size())
                .sum();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Impression> gone = campaigns.stream()
                .flatMap(campaign -> impressions.of(campaign).stream())
                .toList();
        List<HeardNote> heard = campaigns.stream()
                .flatMap(campaign -> gathered.notes(campaign).stream())
                .toList();
        gone.forEach(impressions::remove);
        heard.forEach(note -> gathered.remove(note.campaign(), note.id()));
        return (long) gone.size() + heard.size();
    }
}

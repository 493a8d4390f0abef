package fr.essaim.app.retention;

import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Requests;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Who was asked to animate, and what was written and answered. */
@Singleton
public final class RequestsKept implements PersonalData {

    private final Requests requests;

    @Inject
    public RequestsKept(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String category() {
        return "animator-requests";
    }

    @Override
    public long count(Set<Id> campaigns) {
        return of(campaigns).size();
    }

    @Override
    public long erase(Set<Id> campaigns) {
        List<Request> gone = of(campaigns);
        gone.forEach(one -> requests.remove(one.campaign(), one.animator()));
        return gone.size();
    }

    private List<Request> of(Set<Id> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> requests.of(campaign).stream())
                .toList();
    }
}

package fr.essaim.spaces.web.sendings;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.NoticeWording;
import fr.essaim.spaces.notices.Sending;
import fr.essaim.spaces.notices.Sendings;
import fr.essaim.spaces.notices.WishedNotice;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a campaign sent, as one of its teams may see it. */
@Singleton
public final class ReadSendings {

    private final Sendings sendings;
    private final Recipients recipients;
    private final NoticeWording wording;
    private final Clock clock;

    @Inject
    public ReadSendings(Sendings sendings, Recipients recipients, NoticeWording wording, Clock clock) {
        this.sendings = sendings;
        this.recipients = recipients;
        this.wording = wording;
        this.clock = clock;
    }

    SendingsView of(Id campaign, Set<String> schools) {
        List<Sending> sent = sendings.of(campaign);
        Set<Id> people = sent.stream()
                .flatMap(one -> one.notices().stream())
                .map(WishedNotice::person)
                .collect(java.util.stream.Collectors.toSet());
        Map<Id, String> names = recipients.names(campaign, schools, people);
        Instant now = clock.instant();
        return new SendingsView(
                "/campagnes/" + campaign,
                sent.stream().map(one -> line(one, names, now)).toList(),
                clock.getZone());
    }

    private SendingsView.Line line(Sending sending, Map<Id, String> names, Instant now) {
        List<WishedNotice> missed =
                sending.notices().stream().filter(WishedNotice::isMissed).toList();
        return new SendingsView.Line(
                sending,
                sending.leaves(now),
                sending.notices().stream()
                        .map(one -> names.get(one.person()))
                        .filter(java.util.Objects::nonNull)
                        .sorted()
                        .toList(),
                missed.stream()
                        .filter(one -> names.containsKey(one.person()))
                        .map(one -> missed(one, names.get(one.person())))
                        .toList());
    }

    private SendingsView.Missed missed(WishedNotice notice, String name) {
        String link = notice.wanted().link();
        return new SendingsView.Missed(
                name,
                wording.email(notice.person()),
                notice.wanted(),
                link.isEmpty() ? "" : wording.ownAddress(notice.person(), link));
    }
}

package fr.essaim.app.retention;

import fr.essaim.app.backup.Stores;
import fr.essaim.app.plugin.Personal;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.PersonalData;
import fr.essaim.kernel.Transactions;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases what is past the time the descriptor gives it: personal data counted from the day of the campaign or from the
 * end of its school year, the audit month by month. Then the history on disk is dropped, so that nothing of it is left
 * but in backups, which end by themselves.
 */
@Singleton
public final class RetentionJob implements Job {

    /** The school year ends with August. */
    private static final MonthDay END_OF_CYCLE = MonthDay.of(8, 31);

    private final Plugin plugin;
    private final Transactions transactions;
    private final Campaigns campaigns;
    private final List<PersonalData> data;
    private final Audit audit;
    private final Stores stores;
    private final Clock clock;

    @Inject
    public RetentionJob(
            Plugin plugin,
            Transactions transactions,
            Campaigns campaigns,
            @Any Instance<PersonalData> data,
            Audit audit,
            Stores stores,
            Clock clock) {
        this(plugin, transactions, campaigns, data.stream().toList(), audit, stores, clock);
    }

    RetentionJob(
            Plugin plugin,
            Transactions transactions,
            Campaigns campaigns,
            List<PersonalData> data,
            Audit audit,
            Stores stores,
            Clock clock) {
        this.plugin = plugin;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.data = List.copyOf(data);
        this.audit = audit;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "retention";
    }

    @Override
    public String what() {
        return "admin.job-retention";
    }

    @Override
    public Schedule schedule() {
        return Schedule.dailyAt(3, 30);
    }

    @Override
    public Optional<List<Effect>> dryRun() {
        return Optional.of(transactions.read(() -> {
            List<Effect> effects = new ArrayList<>();
            plugin.personal().forEach(category -> kept(category)
                    .ifPresent(one ->
                            effects.add(new Effect("admin.due." + category.category(), one.count(due(category))))));
            effects.add(new Effect("admin.due.audit", audit.countBefore(endOfAudit())));
            return effects;
        }));
    }

    @Override
    public List<Effect> run() {
        List<Effect> effects = new ArrayList<>();
        transactions.change(() -> {
            for (Personal category : plugin.personal()) {
                long erased =
                        kept(category).map(one -> one.erase(due(category))).orElse(0L);
                if (erased > 0) {
                    effects.add(new Effect("admin.erased." + category.category(), erased));
                }
            }
            int entries = audit.forgetBefore(endOfAudit());
            if (entries > 0) {
                effects.add(new Effect("admin.erased.audit", entries));
            }
            if (!effects.isEmpty()) {
                audit.note(Audit.Act.byItself(Audit.Category.ERASURE, "admin.audit-retention"));
            }
        });
        if (!effects.isEmpty()) {
            stores.forgetHistory();
        }
        return effects;
    }

    private Optional<PersonalData> kept(Personal category) {
        return data.stream()
                .filter(one -> one.category().equals(category.category()))
                .findFirst();
    }

    private Set<Id> due(Personal category) {
        LocalDate today = LocalDate.now(clock);
        return campaigns.all().stream()
                .filter(campaign ->
                        campaign.day() != null && end(campaign, category).isBefore(today))
                .map(Campaign::id)
                .collect(Collectors.toSet());
    }

    private static LocalDate end(Campaign campaign, Personal category) {
        LocalDate from = category.fromCycle() ? endOfCycle(campaign.day()) : campaign.day();
        return from.plus(category.retention());
    }

    static LocalDate endOfCycle(LocalDate day) {
        LocalDate end = END_OF_CYCLE.atYear(day.getYear());
        return day.isAfter(end) ? END_OF_CYCLE.atYear(day.getYear() + 1) : end;
    }

    private Instant endOfAudit() {
        return LocalDate.now(clock)
                .minus(plugin.auditRetention())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}

package fr.essaim.app.migration;

import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Brings a store to what this program knows, before anybody uses it: first a backup, then all missing migrations in
 * one transaction, so that a failure leaves the data as they were. A store that had a migration this program does not
 * know was written by a newer one and is refused.
 */
public final class Migrate {

    private static final System.Logger LOG = System.getLogger("fr.essaim");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Node APPLIED = Terms.ess("migrationApplied");
    private static final Node ID = Terms.ess("migrationId");

    private final List<Migration> known;
    private final Clock clock;

    public Migrate(List<Migration> known, Clock clock) {
        this.known = List.copyOf(known);
        this.clock = clock;
    }

    /**
     * @param backups directory that gets a directory with the store as it was before
     * @throws NotMigrated with what to do; the store is untouched
     */
    public void run(LogGraphStore store, Path backups) {
        TreeSet<String> applied = store.read(() -> Facts.ofType(store.graph(graph()), APPLIED)
                .map(facts -> facts.text(ID))
                .collect(Collectors.toCollection(TreeSet::new)));
        refuseNewer(applied);
        List<Migration> missing =
                known.stream().filter(one -> !applied.contains(one.id())).toList();
        if (missing.isEmpty()) {
            return;
        }
        boolean empty = store.health().quads() == 0;
        Path backup = backups.resolve("before-" + missing.get(0).id() + "-"
                + STAMP.format(clock.instant().atZone(clock.getZone())));
        if (!empty) {
            backUp(store, backup);
        }
        apply(store, missing, empty ? "" : " The store as it was before is also in " + backup + ".");
    }

    private void refuseNewer(TreeSet<String> applied) {
        List<String> ours = known.stream().map(Migration::id).toList();
        applied.stream().filter(id -> !ours.contains(id)).findFirst().ifPresent(newer -> {
            throw new NotMigrated(
                    "The data were brought to \"" + newer
                            + "\" by a newer version of Essaim; this version knows up to \""
                            + ours.get(ours.size() - 1)
                            + "\". Install the newer version again, or restore a backup made before. Nothing was changed.",
                    null);
        });
    }

    private static void backUp(LogGraphStore store, Path backup) {
        try {
            store.backup(backup);
            LOG.log(Level.INFO, "Backup before the migration: " + backup);
        } catch (RuntimeException failure) {
            throw new NotMigrated(
                    "No backup could be made in " + backup + " (" + failure.getMessage()
                            + "), so nothing was migrated and nothing was changed. Make room or mend the directory,"
                            + " then start again.",
                    failure);
        }
    }

    private void apply(LogGraphStore store, List<Migration> missing, String where) {
        String[] at = {""};
        try {
            store.change(() -> {
                for (Migration migration : missing) {
                    at[0] = migration.id();
                    migration.migrate(store);
                    note(store.graph(graph()), migration);
                }
            });
        } catch (RuntimeException failure) {
            throw new NotMigrated(
                    "The migration \"" + at[0] + "\" failed (" + failure.getMessage()
                            + "). The data are as they were; the previous version of Essaim opens them." + where,
                    failure);
        }
        missing.forEach(migration -> LOG.log(Level.INFO, "Migrated: " + migration.id()));
    }

    private void note(Graph graph, Migration migration) {
        Description.of(Names.digest("migration", migration.id()))
                .a(APPLIED)
                .text(ID, migration.id())
                .when(Terms.dct("created"), clock.instant())
                .replaceIn(graph);
    }

    private static Node graph() {
        return Names.graph("migrations");
    }
}

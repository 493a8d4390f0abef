package fr.essaim.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Audit.Act;
import fr.essaim.kernel.AuditContract;
import fr.essaim.kernel.Ids;
import fr.essaim.rdf.MemoryGraphStore;
import org.junit.jupiter.api.Test;

class RdfAuditTest implements AuditContract {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final RdfAudit audit = new RdfAudit(store, Ids.random(), clock);

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public TestClock clock() {
        return clock;
    }

    @Test
    void whatIsUndoneIsNotNoted() {
        assertThrows(
                IllegalStateException.class,
                () -> store.change(() -> {
                    audit.note(Act.byItself(Audit.Category.JOBS, "a.b"));
                    throw new IllegalStateException("undone");
                }));
        assertEquals(0, audit.find(Audit.Wanted.last(9)).size());
    }

    @Test
    void aReadDoesNotNote() {
        assertThrows(
                IllegalStateException.class,
                () -> store.read(() -> {
                    audit.note(Act.byItself(Audit.Category.JOBS, "a.b"));
                    return 0;
                }));
    }
}

package fr.essaim.kernel;

import fr.essaim.host.TestClock;

class InMemoryAuditTest implements AuditContract {

    private final TestClock clock = new TestClock();
    private final InMemoryAudit audit = new InMemoryAudit(clock);

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public TestClock clock() {
        return clock;
    }
}

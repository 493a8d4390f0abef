package fr.essaim.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The server's own managed threads (Jakarta Concurrency); the application starts none of its own. */
@Singleton
public final class Executors {

    @Produces
    @Singleton
    ScheduledExecutorService scheduled() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        } catch (NamingException absent) {
            throw new IllegalStateException("the server offers no managed executor (Jakarta Concurrency)", absent);
        }
    }
}

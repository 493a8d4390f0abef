package fr.essaim.host.embedded.web.hooks;

import fr.essaim.host.embedded.changes.Change;
import fr.essaim.host.embedded.changes.Changes;
import fr.essaim.host.embedded.changes.Webhook;
import fr.essaim.host.embedded.changes.Webhooks;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Calls those who asked for it, each change in its order. One that does not take a call is called again with the same
 * one next time: each change arrives at least once, and its number says whether it is new.
 */
@Singleton
public final class TellChanges {

    private static final int AT_ONCE = 50;

    private final Transactions transactions;
    private final Changes changes;
    private final Webhooks webhooks;
    private final Outside outside;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Inject
    public TellChanges(Transactions transactions, Changes changes, Webhooks webhooks, Outside outside) {
        this.transactions = transactions;
        this.changes = changes;
        this.webhooks = webhooks;
        this.outside = outside;
    }

    /** Tells what is still to be told; what failed waits for the next call. If another thread is at it, returns at once. */
    public void run() {
        if (oneAtATime.tryLock()) {
            try {
                webhooks.all().forEach(this::tell);
            } finally {
                oneAtATime.unlock();
            }
        }
    }

    private void tell(Webhook hook) {
        long told = hook.told();
        boolean taken = true;
        List<Change> next = transactions.read(() -> changes.after(hook.told(), AT_ONCE));
        for (Change change : next) {
            taken = taken && (!hook.types().contains(change.type()) || isTaken(hook, change));
            told = taken ? change.seq() : told;
        }
        if (told != hook.told()) {
            webhooks.put(hook.upTo(told));
        }
    }

    private boolean isTaken(Webhook hook, Change change) {
        byte[] body = ChangeJson.of(change).toString().getBytes(StandardCharsets.UTF_8);
        int status = outside.post(hook.address(), signature(hook.secret(), body), body);
        return status >= 200 && status < 300;
    }

    static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }
}

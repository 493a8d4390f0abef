package fr.essaim.app.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.Webhook;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookFileTest {

    private static final Webhook HOOK = new Webhook(
            "essaim",
            URI.create("https://a.example/essaim/x?b=c"),
            Set.of(Type.MEMBER_ADDED, Type.TOPIC_DELETED),
            "a secret with blanks = and ; signs, é",
            7);

    @TempDir
    private Path keys;

    @Test
    void whoWantsToBeCalledIsKeptForTheServerAlone() throws IOException {
        HookFile file = new HookFile(keys);
        assertEquals(List.of(), file.all());
        file.put(HOOK);
        file.put(new Webhook("other", HOOK.address(), Set.of(), HOOK.secret(), 0));
        assertEquals(HOOK, new HookFile(keys).all().get(0));
        assertEquals(2, new HookFile(keys).all().size());
        file.put(HOOK.upTo(9));
        assertEquals(9, new HookFile(keys).all().get(0).told());
        file.remove("other");
        file.remove("other");
        assertEquals(1, new HookFile(keys).all().size());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("webhooks.properties"))));
        assertFalse(HOOK.toString().contains("secret with"), HOOK::toString);
    }
}

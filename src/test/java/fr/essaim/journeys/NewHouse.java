package fr.essaim.journeys;

import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;

/** An instance as an administrator finds it who has just dropped the WAR: an empty folder, and no demonstration. */
public final class NewHouse implements ServerSetupTask {

    private final FreshData folder = new FreshData();

    @Override
    public void setup(ManagementClient server, String container) throws Exception {
        folder.setup(server, container);
        demonstration(server, "false");
    }

    /** The next class finds the demonstration on again, as the server was started. */
    @Override
    public void tearDown(ManagementClient server, String container) throws Exception {
        demonstration(server, "true");
        folder.tearDown(server, container);
    }

    private static void demonstration(ManagementClient server, String value) throws Exception {
        if (!said(server, "write-attribute", value) && !said(server, "add", value)) {
            throw new IllegalStateException("essaim.demo cannot be said to the server");
        }
    }

    private static boolean said(ManagementClient server, String operation, String value) throws Exception {
        ModelNode asked = new ModelNode();
        asked.get("operation").set(operation);
        asked.get("address").add("system-property", "essaim.demo");
        asked.get("value").set(value);
        if (operation.equals("write-attribute")) {
            asked.get("name").set("value");
        }
        ModelNode answer = server.getControllerClient().execute(asked);
        return "success".equals(answer.get("outcome").asString());
    }
}

package fr.essaim.journeys;

import org.jboss.as.arquillian.api.ServerSetupTask;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;

/**
 * A folder of its own for each class of journeys, so that the story is told afresh: what one journey leaves (another
 * campaign of the same teachers, another host) is not what the next one finds, in whatever order they run.
 */
public final class FreshData implements ServerSetupTask {

    @Override
    public void setup(ManagementClient server, String container) throws Exception {
        String folder = System.getProperty("essaim.it.data") + "-" + System.nanoTime();
        ModelNode add = property("add");
        add.get("value").set(folder);
        server.getControllerClient().execute(add);
    }

    @Override
    public void tearDown(ManagementClient server, String container) throws Exception {
        server.getControllerClient().execute(property("remove"));
    }

    private static ModelNode property(String operation) {
        ModelNode asked = new ModelNode();
        asked.get("operation").set(operation);
        asked.get("address").add("system-property", "essaim.data");
        return asked;
    }
}

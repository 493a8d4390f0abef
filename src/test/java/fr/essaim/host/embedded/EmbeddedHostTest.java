package fr.essaim.host.embedded;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import java.util.List;

class EmbeddedHostTest implements HostPlatformContract {

    private final EmbeddedWorld world = new EmbeddedWorld();

    @Override
    public HostPlatform host() {
        return world.host;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return world.titles(space);
    }
}

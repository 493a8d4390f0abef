package fr.essaim.host;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import java.util.List;

/** The double keeps the promises of the real ones. */
class MemoryHostTest implements HostPlatformContract {

    private final MemoryHost host = new MemoryHost();

    MemoryHostTest() {
        host.person("karim.benali", "Karim Benali", "karim.benali@college.example");
        host.person("ines.roy", "Inès Roy", "");
    }

    @Override
    public HostPlatform host() {
        return host;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return host.titles(space);
    }
}

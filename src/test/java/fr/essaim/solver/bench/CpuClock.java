package fr.essaim.solver.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU time of the whole process since this was made: the compiler's threads count too. */
final class CpuClock {

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long start = system.getProcessCpuTime();

    double spent() {
        return (system.getProcessCpuTime() - start) / 1e9;
    }
}

package fr.essaim.rdf.log;

/** The wait of one writer for the disk. */
public interface Acceptance {

    /**
     * Returns once the change is on the disk.
     *
     * @throws fr.essaim.kernel.Failure.HostDown with key {@code rdf.disk-full} if the disk did not take it; nothing
     *     of the change remains then
     */
    void await();
}

package fr.essaim.rdf.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * One directory of files, as little of it as a log needs. What was appended survives a crash of the machine only
 * after {@link LogFile#force}; a new name, a new place or a removal only after {@link #force}.
 */
public interface Disk {

    /** How a person would name the directory. */
    String name();

    /** Takes the directory for this process, or throws {@link StoreRefused} if another one has it. */
    void lock() throws IOException;

    /** Gives the directory back; never throws. */
    void unlock();

    List<String> names() throws IOException;

    InputStream read(String name) throws IOException;

    /** Opens a file for appending, empty if there was none. */
    LogFile open(String name) throws IOException;

    /** Gives a file its final name, taking the place of what had it; whole or not at all. */
    void rename(String from, String to) throws IOException;

    void delete(String name) throws IOException;

    /** Makes the names themselves durable. */
    void force() throws IOException;

    /** A file that grows at its end. */
    interface LogFile extends AutoCloseable {

        void append(byte[] bytes, int offset, int length) throws IOException;

        /** Returns once everything appended so far is on the disk. */
        void force() throws IOException;

        /** Cuts what follows {@code size}. */
        void truncate(long size) throws IOException;

        long size() throws IOException;

        @Override
        void close() throws IOException;
    }
}

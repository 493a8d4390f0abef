package fr.essaim.rdf.log;

import fr.essaim.rdf.index.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a directory back: the newest snapshot, then the log behind it. What was never acknowledged (the torn end of
 * the last log) is set aside in a file of its own and cut; anything else that is not whole is refused by name.
 */
final class Recovery {

    static final int FORMAT = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final String FORMAT_LINE = "essaim-store ";

    private final Disk disk;
    private final PatchText.Shared shared = new PatchText.Shared();

    /** What was found: the state, the number of its last record, the log to go on with, the bytes read from logs. */
    record Found(State state, long last, String log, long bytes) {}

    Recovery(Disk disk) {
        this.disk = disk;
    }

    Found open() throws IOException {
        checkFormat();
        for (String name : disk.names()) {
            if (name.endsWith(FileNames.PART)) {
                disk.delete(name);
            }
        }
        List<Long> snapshots = FileNames.snapshots(disk.names());
        long number = snapshots.isEmpty() ? 0 : snapshots.get(snapshots.size() - 1);
        State state = number == 0 ? State.EMPTY : new Snapshots(disk).read(number, shared);
        return replay(new Found(state, number, null, 0));
    }

    private void checkFormat() throws IOException {
        List<String> names = disk.names();
        if (!names.contains(FileNames.FORMAT)) {
            if (!FileNames.logs(names).isEmpty() || !FileNames.snapshots(names).isEmpty()) {
                throw StoreRefused.incomplete(disk.name(), "the file \"" + FileNames.FORMAT + "\" is missing");
            }
            writeFormat();
            return;
        }
        String line;
        try (InputStream in = disk.read(FileNames.FORMAT)) {
            line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        String version = line.startsWith(FORMAT_LINE) ? line.substring(FORMAT_LINE.length()) : "";
        if (!version.matches("\\d{1,6}") || Integer.parseInt(version) > FORMAT) {
            throw StoreRefused.newer(disk.name(), "\"" + line + "\"", FORMAT);
        }
    }

    void writeFormat() throws IOException {
        String part = FileNames.FORMAT + FileNames.PART;
        disk.delete(part);
        byte[] line = PatchText.bytes(FORMAT_LINE + FORMAT + "\n");
        try (Disk.LogFile file = disk.open(part)) {
            file.append(line, 0, line.length);
            file.force();
        }
        disk.rename(part, FileNames.FORMAT);
        disk.force();
    }

    private Found replay(Found snapshot) throws IOException {
        List<Long> logs = withContent(FileNames.logs(disk.names()));
        Found found = snapshot;
        for (int i = 0; i < logs.size(); i++) {
            boolean last = i == logs.size() - 1;
            if (!last && logs.get(i + 1) <= snapshot.last() + 1) {
                continue;
            }
            if (logs.get(i) > found.last() + 1) {
                throw StoreRefused.incomplete(
                        disk.name(), "the records " + (found.last() + 1) + " to " + (logs.get(i) - 1) + " are missing");
            }
            found = replay(found, logs.get(i), last);
        }
        if (found.log() == null) {
            if (found.last() > 0 && FileNames.logs(disk.names()).isEmpty()) {
                throw StoreRefused.incomplete(disk.name(), "there is a snapshot and no log behind it");
            }
            return new Found(found.state(), found.last(), FileNames.log(found.last() + 1), 0);
        }
        return found;
    }

    /** An empty log is one that was about to be used; it says nothing and may stand in the way of a later one. */
    private List<Long> withContent(List<Long> logs) throws IOException {
        List<Long> kept = new ArrayList<>();
        for (long first : logs) {
            try (InputStream in = disk.read(FileNames.log(first))) {
                if (in.read() >= 0) {
                    kept.add(first);
                }
            }
        }
        return kept;
    }

    private Found replay(Found before, long first, boolean last) throws IOException {
        String name = FileNames.log(first);
        byte[] file;
        try (InputStream in = disk.read(name)) {
            file = in.readAllBytes();
        }
        long next = first;
        int behind = 0;
        int end = 0;
        while (end < file.length) {
            Frames.Frame frame = Frames.at(file, end);
            if (frame == null) {
                break;
            }
            if (frame.number() != next) {
                throw StoreRefused.damaged(name, end, "record " + next + " was expected, not " + frame.number());
            }
            end = frame.end();
            if (next <= before.last()) {
                behind = end;
            }
            next++;
        }
        if (end < file.length) {
            if (!last || Frames.vouchedFor(file, end)) {
                throw StoreRefused.damaged(name, end, "record " + next + " is not whole");
            }
            setAside(name, file, end);
        }
        if (next <= before.last()) {
            throw StoreRefused.incomplete(
                    disk.name(), "the records " + next + " to " + before.last() + " are missing behind " + name);
        }
        State state;
        try {
            state = PatchText.apply(before.state(), new ByteArrayInputStream(file, behind, end - behind), shared);
        } catch (RuntimeException unreadable) {
            throw StoreRefused.damaged(name, behind, unreadable.getMessage());
        }
        return new Found(state, next - 1, name, before.bytes() + end);
    }

    private void setAside(String log, byte[] file, int end) throws IOException {
        String torn = FileNames.torn(log, end);
        String part = torn + FileNames.PART;
        disk.delete(part);
        try (Disk.LogFile aside = disk.open(part)) {
            aside.append(file, end, file.length - end);
            aside.force();
        }
        disk.rename(part, torn);
        disk.force();
        try (Disk.LogFile whole = disk.open(log)) {
            whole.truncate(end);
            whole.force();
        }
        LOG.warn(
                "{}: the last {} bytes were never acknowledged (the machine stopped while writing); set aside in {}",
                log,
                file.length - end,
                torn);
    }
}

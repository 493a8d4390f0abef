package fr.essaim.spaces.web.sendings;

import fr.essaim.kernel.NoticeWanted;
import fr.essaim.spaces.notices.Sending;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.web.NoticeSentences;
import fr.essaim.web.Dates;
import fr.essaim.web.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a campaign sent, newest first. */
public record SendingsView(String campaignPath, List<Line> lines, ZoneId zone) {

    /**
     * One press.
     *
     * @param leaves when what can still be called back leaves
     * @param names of those the reader may know, by name; the others are only counted
     * @param missed those among them the platform and the mail did not reach
     */
    public record Line(Sending sending, Optional<Instant> leaves, List<String> names, List<Missed> missed) {

        public boolean isHeld() {
            return leaves.isPresent();
        }

        public int people() {
            return sending.notices().size();
        }

        public int others() {
            return people() - names.size();
        }

        public int calledBack() {
            return sending.calledBack().size();
        }

        public long told() {
            return count(one -> one.delivery().isDone() && !one.here() && !one.isNeedless());
        }

        public long unreached() {
            return count(WishedNotice::isMissed);
        }

        public long needless() {
            return count(WishedNotice::isNeedless);
        }

        public long mailed() {
            return count(WishedNotice::isMailed);
        }

        public long readHere() {
            return count(one -> one.here() && one.read());
        }

        public long waiting() {
            return isHeld() ? 0 : count(one -> one.delivery().isWaiting());
        }

        private long count(Predicate<WishedNotice> which) {
            return sending.notices().stream().filter(which).count();
        }

        /** What it says, once for each wording. */
        public List<String> titles(Shell shell) {
            return sending.notices().stream()
                    .map(one -> say(shell, one.wanted().title()))
                    .distinct()
                    .toList();
        }
    }

    /** Somebody who was told nowhere but here, and has not been here since. */
    public record Missed(String name, String email, NoticeWanted wanted, String address) {

        public String title(Shell shell) {
            return say(shell, wanted.title());
        }

        /** To be copied into whatever reaches the person. */
        public String text(Shell shell) {
            return (say(shell, wanted.text()) + "\n\n" + address).strip();
        }

        public String mailto(Shell shell) {
            return "mailto:" + coded(email) + "?subject=" + coded(title(shell)) + "&body=" + coded(text(shell));
        }

        private static String coded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%40", "@");
        }
    }

    public String path(Line line, String act) {
        return campaignPath + "/envois/" + line.sending().key() + "/" + act;
    }

    public String time(Shell shell, Instant at) {
        return Dates.time(at.atZone(zone).toLocalTime(), shell.visit().language());
    }

    public String when(Shell shell, Line line) {
        ZonedDateTime at = line.sending().since().atZone(zone);
        return Dates.day(at.toLocalDate(), shell.visit().language()) + ", "
                + time(shell, line.sending().since());
    }

    private static String say(Shell shell, NoticeWanted.Words words) {
        return NoticeSentences.say(shell.messages(), shell.visit().language(), words);
    }
}

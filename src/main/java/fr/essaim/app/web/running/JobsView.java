package fr.essaim.app.web.running;

import fr.essaim.kernel.Job;
import fr.essaim.web.Shell;
import java.util.List;

/** The jobs in words. */
public record JobsView(List<Line> lines) {

    /**
     * One job.
     *
     * @param what key of the sentence that says what it does
     * @param last when it last began, in words, "" for never
     * @param fault key of what went wrong then, "" for nothing
     */
    public record Line(
            String id,
            String name,
            String what,
            String last,
            String next,
            List<Job.Effect> effects,
            String fault,
            long millis,
            boolean running,
            boolean canTell) {

        /** How long it took, as one says it. */
        public String took(Shell shell) {
            return millis < 1000 ? shell.t("admin.job-took-little") : shell.t("admin.job-took", millis / 1000);
        }
    }

    /** What a run would do, in numbers. */
    public record DryRun(String id, String name, List<Job.Effect> effects) {}
}

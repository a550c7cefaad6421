package id.rakor.build;

import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.finding.Spots;
import id.rakor.model.RecordType;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a build or a check.
 *
 * @param end how it ended
 * @param findings everything found, in {@link Finding#ORDER}
 * @param records how many records were read, reference rows aside
 * @param withheld how many records of each type the edition does not carry, reference rows aside; where papers are printed
 *     alone, only those that it does not carry because of their class
 * @param pages how many pages the site has; 0 when none was made
 * @param papers how many papers lie in the site; 0 when none was made
 * @param changed how many files were written anew
 * @param removed how many files were taken away
 * @param times how long each phase took
 * @param spots finds the lines of the findings
 */
public record Outcome(
        End end,
        List<Finding> findings,
        int records,
        Map<RecordType, Integer> withheld,
        int pages,
        int papers,
        int changed,
        int removed,
        Map<Phase, Duration> times,
        Spots spots) {

    /** How a build ends. */
    public enum End {
        /** All is done; there may be warnings and notes. */
        DONE(0),
        /** Findings are errors; nothing was published. */
        FAULTY(1),
        /** Something could not be read or written; nothing was published. */
        UNUSABLE(3);

        private final int exitCode;

        End(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of a command that ends so. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** How many findings weigh so much. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.code().severity() == severity).count();
    }
}

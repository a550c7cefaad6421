package id.rakor.bundle;

import id.rakor.finding.Finding;
import java.util.List;

/**
 * What was found out about an archive.
 *
 * @param files how many files of payload were read
 * @param bytes their length together
 * @param seal SHA-256 of {@code tagmanifest-sha256.txt}, 64 hexadecimal digits, the same for a ZIP and its
 *     extracted folder: whoever got it on another way knows that the archive is the one meant; empty when
 *     there is none
 * @param findings what is wrong, in order; empty when the archive is whole
 */
public record Verdict(long files, long bytes, String seal, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }
}

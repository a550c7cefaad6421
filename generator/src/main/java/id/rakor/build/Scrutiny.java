package id.rakor.build;

import id.rakor.build.file.Attachments;
import id.rakor.build.file.Emblem;
import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Linker.Linked;
import id.rakor.catalog.Mention;
import id.rakor.check.Checks;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.load.Loaded.Unread;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that can be said of content before an edition is made of it. */
final class Scrutiny {
    private Scrutiny() {}

    /**
     * What is wrong or worth knowing, in {@link Finding#ORDER}, what loading found included.
     *
     * @param records the records that were loaded, and the rows they use
     * @param mentions links from their prose
     */
    static List<Finding> of(Loaded loaded, Records records, List<Mention> mentions, Plan plan, Words words) {
        List<Finding> findings = new ArrayList<>(loaded.findings());
        Linked linked = Linker.link(records, mentions, Edition.FULL, plan.asOf());
        Catalog catalog = linked.catalog();
        linked.findings().stream()
                .filter(finding -> !leadsToUnread(finding, loaded.unread()))
                .forEach(findings::add);
        if (!stops(loaded.findings())) {
            findings.addAll(Checks.run(catalog, loaded.settings()));
        }
        findings.addAll(new ProseReader(catalog, plan.content(), words).findings());
        findings.addAll(new Attachments(plan.content()).findings(loaded.records()));
        findings.addAll(new Emblem(plan.content()).findings(loaded.settings()));
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    /** Whether a pointer leads to a record that is there but could not be read: who points is not to blame. */
    private static boolean leadsToUnread(Finding finding, Set<Unread> unread) {
        return RecordType.named(finding.args().get(0))
                .map(type -> unread.contains(new Unread(type, finding.args().get(1))))
                .orElse(false);
    }

    /** Whether any finding is an error. */
    static boolean stops(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
    }
}

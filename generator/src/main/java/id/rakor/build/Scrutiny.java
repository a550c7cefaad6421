package id.rakor.build;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.Linker.Linked;
import id.rakor.check.Checks;
import id.rakor.finding.Finding;
import id.rakor.finding.Severity;
import id.rakor.load.Loaded;
import id.rakor.model.RecordType;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that can be said of content before an edition is made of it. */
final class Scrutiny {
    private Scrutiny() {}

    /** What is wrong or worth knowing, in {@link Finding#ORDER}, what loading found included. */
    static List<Finding> of(Loaded loaded, Plan plan, Words words) {
        List<Finding> findings = new ArrayList<>(loaded.findings());
        Linked linked = Linker.link(
                loaded.records(), ProseMentions.of(loaded.records(), plan.content()), Edition.FULL, plan.asOf());
        Catalog catalog = linked.catalog();
        Set<String> broken = broken(loaded.findings());
        linked.findings().stream().filter(f -> !mayLeadTo(f, broken)).forEach(findings::add);
        if (broken.isEmpty()) {
            findings.addAll(Checks.run(catalog));
        }
        findings.addAll(new ProseReader(catalog, plan.content(), words).findings());
        findings.addAll(new Attachments(plan.content()).findings(loaded.records()));
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    /** The types of which some record could not be read: whoever points to it is not to blame. */
    private static Set<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.code().severity() == Severity.ERROR)
                .map(f -> f.place().file().replaceFirst("/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayLeadTo(Finding finding, Set<String> broken) {
        String type = finding.args().get(0);
        boolean inside = type.equals(RecordType.RESULT.folder()) && broken.contains(RecordType.MEETING.folder());
        return inside || broken.contains(type);
    }

    /** Whether any finding is an error. */
    static boolean stops(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
    }
}

package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.settings.SigningOfficial;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records that the settings name: the office itself, and those who sign. They are used though no record points to them. */
final class OwnRecords {
    private static final String UNUSED = new RecordIsUsed().id();

    private final Set<List<String>> own;

    OwnRecords(Settings settings, Reading reading) {
        own = names(settings)
                .flatMap(name -> reading.named(name).stream())
                .map(entity ->
                        List.of(RecordType.of(entity).folder(), entity.id().text()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Settings settings) {
        if (settings == null) {
            return Stream.empty();
        }
        boolean signed = settings.papers() != null && settings.papers().signing() != null;
        List<SigningOfficial> officials = signed ? settings.papers().signing().officials() : List.of();
        return Stream.concat(
                Stream.of(settings.office()), officials.stream().flatMap(one -> Stream.of(one.name(), one.office())));
    }

    /** Whether a finding calls such a record unused. */
    boolean isUsed(Finding finding) {
        return finding.code().id().equals(UNUSED) && own.contains(finding.args());
    }
}

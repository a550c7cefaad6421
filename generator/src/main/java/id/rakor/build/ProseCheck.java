package id.rakor.build;

import id.rakor.catalog.Catalog;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import id.rakor.near.NearName;
import id.rakor.prose.LinkResolver;
import id.rakor.prose.LinkTarget;
import id.rakor.prose.Markdown;
import id.rakor.prose.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all prose once before anything is made, so that a fault in it stops the build in time. */
final class ProseCheck implements LinkResolver {
    private static final Setting PLAIN = new Setting(3, "", new Setting.Notices("", "", "", "", ""));

    private final Catalog catalog;
    private final Path content;

    ProseCheck(Catalog catalog, Path content) {
        this.catalog = catalog;
        this.content = content;
    }

    /** What is wrong with the prose of all records. */
    List<Finding> findings() {
        return catalog.records().everything().parallelStream()
                .flatMap(held -> findings(held).stream())
                .toList();
    }

    private List<Finding> findings(Held held) {
        List<Finding> findings = new ArrayList<>();
        Walk.through((Record) held.entity(), "", (pointer, part, value) -> {
            if (value instanceof Prose prose) {
                read(prose, findings);
            }
        });
        return findings;
    }

    private void read(Prose prose, List<Finding> findings) {
        try {
            byte[] bytes = Files.readAllBytes(content.resolve(prose.file()));
            Markdown.read(prose.file(), bytes, PLAIN, this, findings::add);
        } catch (IOException e) {
            findings.add(Finding.of(ContentCode.UNREADABLE, Place.file(prose.file()), prose.file()));
        }
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(RecordType.values()).map(RecordType::folder).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public LinkTarget resolve(String kind, String id) {
        RecordType type = RecordType.named(kind).orElseThrow();
        boolean known = type == RecordType.RESULT
                ? catalog.result(new Ref<>(id)).isPresent()
                : catalog.records().find(type, id).isPresent();
        return known ? new LinkTarget.Reached("#", id) : new LinkTarget.Dangling(near(type, id));
    }

    private String near(RecordType type, String id) {
        List<String> ids = type == RecordType.RESULT
                ? catalog.results().stream().map(at -> at.id()).toList()
                : catalog.records().of(type).stream()
                        .map(held -> held.entity().id().text())
                        .toList();
        return NearName.of(id, ids).orElse("");
    }
}

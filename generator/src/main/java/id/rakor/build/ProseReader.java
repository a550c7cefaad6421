package id.rakor.build;

import id.rakor.build.file.ContentCode;
import id.rakor.catalog.Catalog;
import id.rakor.catalog.Edition;
import id.rakor.check.Checks;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Walk;
import id.rakor.near.NearName;
import id.rakor.prose.Fragment;
import id.rakor.prose.LinkResolver;
import id.rakor.prose.LinkTarget;
import id.rakor.prose.Markdown;
import id.rakor.prose.Setting;
import id.rakor.prose.Setting.Notices;
import id.rakor.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the prose beside the records of a catalog. In the full edition a link to no record is a
 * finding; in a lower one it is withheld, for the full one has been read before.
 */
final class ProseReader implements LinkResolver {
    private final Catalog catalog;
    private final Path content;
    private final Setting setting;

    ProseReader(Catalog catalog, Path content, Words words) {
        this.catalog = catalog;
        this.content = content;
        Notices notices = new Notices(words.text("umum.tidak_ditampilkan"), "", "", "", "");
        this.setting = new Setting(2, "", notices);
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
                read(
                        prose,
                        findings::add,
                        bytes -> findings.addAll(
                                Checks.inProse(prose.file(), new String(bytes, StandardCharsets.UTF_8))));
            }
        });
        return findings;
    }

    /** A text as canonical Markdown, with nothing in it that the catalog's edition does not carry. */
    String markdown(Prose prose) {
        return read(prose, finding -> {}, bytes -> {}).markdown();
    }

    private Fragment read(Prose prose, Consumer<Finding> findings, Consumer<byte[]> raw) {
        try {
            byte[] bytes = bytes(prose);
            raw.accept(bytes);
            return Markdown.read(prose.file(), bytes, setting, this, findings);
        } catch (IOException e) {
            findings.accept(Finding.of(ContentCode.UNREADABLE, Place.file(prose.file()), prose.file()));
            return Fragment.EMPTY;
        }
    }

    /** The bytes of a text as they lie in the content folder. */
    byte[] bytes(Prose prose) throws IOException {
        return Files.readAllBytes(content.resolve(prose.file()));
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(RecordType.values())
                .filter(type -> type != RecordType.DECISION)
                .map(RecordType::folder)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public LinkTarget resolve(String kind, String id) {
        RecordType type = RecordType.named(kind).orElseThrow();
        boolean known = type == RecordType.RESULT
                ? catalog.result(new Ref<>(id)).isPresent()
                : catalog.records().find(type, id).isPresent();
        if (known) {
            return new LinkTarget.Reached("#", id);
        }
        return catalog.edition() == Edition.FULL ? new LinkTarget.Dangling(near(type, id)) : new LinkTarget.Withheld();
    }

    private String near(RecordType type, String id) {
        Collection<String> ids = type == RecordType.RESULT
                ? catalog.results().stream().map(at -> at.id()).toList()
                : catalog.records().ids(type);
        return NearName.of(id, ids).orElse("");
    }
}

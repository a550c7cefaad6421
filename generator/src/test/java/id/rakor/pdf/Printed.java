package id.rakor.pdf;

import id.rakor.build.photo.Photo;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.catalog.edition.Redaction;
import id.rakor.catalog.edition.UsedRows;
import id.rakor.finding.Finding;
import id.rakor.load.Canonical;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.publish.Sink;
import id.rakor.template.Overlay;
import id.rakor.template.Templates;
import id.rakor.template.Tokens;
import id.rakor.text.Language;
import id.rakor.text.Words;
import id.rakor.view.Shot;
import id.rakor.view.Subject;
import id.rakor.view.Views;
import id.rakor.view.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All papers of a content folder, printed into memory.
 *
 * @param files what was written, by path below the output
 * @param written what was answered
 * @param findings what was said
 */
record Printed(Map<String, byte[]> files, List<Written> written, List<Finding> findings) {
    /** The day on which the records are read. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Those that the office names. */
    static Printed of(Path content, Edition edition, Path templates) {
        return of(content, edition, templates, null);
    }

    /**
     * Chosen ones.
     *
     * @param chosen which; null for those that the office names
     */
    static Printed of(Path content, Edition edition, Path templates, Chosen chosen) {
        Loaded loaded = new Loader(2).load(content);
        Records all = UsedRows.added(loaded.records(), List.of(), prose -> "");
        List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
        Overlay overlay = Overlay.of(templates);
        Words words = Words.of(Language.INDONESIAN, templates, findings::add);
        Function<Edition, Views> views = of -> new Views(
                Linker.link(Redaction.of(all, of), List.of(), of, DAY).catalog(),
                loaded.settings(),
                words,
                prose -> bytes(content, prose.file()).orElse(new byte[0]),
                findings::add);
        Supply supply = new Supply(
                Templates.of(overlay, words::text),
                Tokens.of(overlay, findings::add),
                loaded.settings(),
                record -> Canonical.text((Record) record),
                name -> bytes(content, name),
                shot -> photo(content, all, shot),
                Subject::id,
                "Rakor",
                Steps.NONE);
        Folder folder = new Folder(new ConcurrentSkipListMap<>());
        List<Written> written = Pdf.write(
                views.apply(edition),
                () -> views.apply(Edition.PUBLIC),
                supply,
                chosen == null ? Chosen.byOffice(loaded.settings()) : chosen,
                folder,
                findings::add);
        return new Printed(folder.files, written, findings);
    }

    private static Optional<byte[]> photo(Path content, Records all, Shot shot) {
        String file = all.find(RecordType.MEETING, shot.meeting()).orElseThrow().file();
        return bytes(content, file.replaceFirst("[^/]*$", "lampiran/" + shot.file()))
                .flatMap(Photo::of)
                .flatMap(photo -> photo.shown(shot.file(), Photo.ON_PAPER));
    }

    private static Optional<byte[]> bytes(Path content, String name) {
        try {
            Path file = content.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The papers by file name. */
    Map<String, byte[]> papers() {
        return written.stream()
                .collect(Collectors.toMap(
                        Written::file, one -> files.get("situs/" + one.route().path())));
    }

    /** The only paper whose name begins so. */
    byte[] paper(String start) {
        List<String> names =
                papers().keySet().stream().filter(n -> n.startsWith(start)).toList();
        if (names.size() != 1) {
            throw new AssertionError(start + ": " + names);
        }
        return papers().get(names.get(0));
    }

    private record Folder(Map<String, byte[]> files) implements Sink {
        @Override
        public void write(String route, String origin, byte[] bytes) {
            if (files.put(route, bytes) != null) {
                throw new AssertionError(route);
            }
        }

        @Override
        public void stream(String route, String origin, Filler filler) {
            throw new AssertionError(route);
        }
    }
}

package id.rakor.build.file;

import id.rakor.build.photo.Photo;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.meeting.Document;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Meeting;
import id.rakor.publish.Print;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that documents of meetings name: whether they are there, and the ones recorded; of photos whether they are
 * pictures that can be shown.
 */
public final class Attachments {
    private static final int MOST_BYTES = 52_428_800;
    private static final long MOST_DOTS = 120_000_000;
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpg|jpeg)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,90}");

    private final Path content;

    /** Those of a content folder. */
    public Attachments(Path content) {
        this.content = content;
    }

    /** What is wrong with the attachments of some records. */
    public List<Finding> findings(Records records) {
        return records.of(RecordType.MEETING).parallelStream()
                .flatMap(held -> check(held).stream())
                .toList();
    }

    /** The folder of a meeting's attachments. */
    public Path folder(String meetingFile) {
        return content.resolve(meetingFile).resolveSibling("lampiran");
    }

    private List<Finding> check(Held held) {
        List<Finding> findings = new ArrayList<>();
        List<Document> documents = ((Meeting) held.entity()).documents();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).file() != null) {
                named.add(documents.get(i).file());
                check(held, documents.get(i), pointer(i), findings);
            }
        }
        unnamed(held, named, findings);
        return findings;
    }

    /** The place of the file name of a document. */
    public static Place place(Held held, int document) {
        return Place.of(held.file(), held.pointer() + pointer(document) + "/berkas");
    }

    private static String pointer(int document) {
        return "/dokumen/" + document;
    }

    private void check(Held held, Document document, String pointer, List<Finding> findings) {
        Place place = Place.of(held.file(), held.pointer() + pointer + "/berkas");
        String name = document.file();
        Path file = folder(held.file()).resolve(name).normalize();
        if (!NAME.matcher(name).matches()) {
            findings.add(Finding.of(ContentCode.NAME, place, name));
        } else if (!Files.isRegularFile(file)) {
            findings.add(Finding.of(ContentCode.NO_FILE, place, name, folderName(held)));
        } else {
            hash(file, document, place, held.pointer() + pointer, findings);
        }
    }

    private void hash(Path file, Document document, Place place, String pointer, List<Finding> findings) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(content.toRealPath())) {
                findings.add(Finding.of(ContentCode.NAME, place, document.file()));
                return;
            }
            if (document.kind() == DocumentKind.PHOTO) {
                photo(real, document.file(), place).ifPresent(findings::add);
            }
            String found = sha256(real);
            if (document.hash() != null && !document.hash().equalsIgnoreCase(found)) {
                Place hash = Place.of(place.file(), pointer + "/sha256");
                findings.add(Finding.of(ContentCode.OTHER_FILE, hash, document.file(), found, document.hash()));
            }
        } catch (IOException e) {
            findings.add(Finding.of(ContentCode.UNREADABLE, place, document.file()));
        }
    }

    /** What is wrong with a photo, as far as its file tells without a look at its dots. */
    private static Optional<Finding> photo(Path file, String name, Place place) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            return Optional.of(tooBig(name, place, size, "?", "?"));
        }
        Optional<Photo> photo = PICTURE.matcher(name).matches() ? Photo.of(Files.readAllBytes(file)) : Optional.empty();
        if (photo.isEmpty()) {
            return Optional.of(Finding.of(ContentCode.PHOTO_FORM, place, name));
        }
        int width = photo.get().width();
        int height = photo.get().height();
        return (long) width * height <= MOST_DOTS
                ? Optional.empty()
                : Optional.of(tooBig(name, place, size, Integer.toString(width), Integer.toString(height)));
    }

    private static Finding tooBig(String name, Place place, long size, String width, String height) {
        String bytes = Integer.toString(MOST_BYTES);
        String dots = Long.toString(MOST_DOTS);
        return Finding.of(ContentCode.PHOTO_SIZE, place, name, Long.toString(size), width, height, bytes, dots);
    }

    private void unnamed(Held held, Set<String> named, List<Finding> findings) {
        Path folder = folder(held.file());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !named.contains(name) && !name.startsWith("."))
                    .sorted()
                    .map(name -> Finding.of(ContentCode.UNNAMED, Place.file(folderName(held) + "/" + name), name))
                    .forEach(findings::add);
        } catch (IOException e) {
            findings.add(Finding.of(ContentCode.UNREADABLE, Place.file(folderName(held)), "lampiran"));
        }
    }

    private static String folderName(Held held) {
        return held.file().substring(0, held.file().lastIndexOf('/') + 1) + "lampiran";
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Print.of(in).sha256();
        }
    }
}

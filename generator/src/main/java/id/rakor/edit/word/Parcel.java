package id.rakor.edit.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a document, each read when it is asked for. What is no such document says what it is. */
final class Parcel implements AutoCloseable {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MEGA = 20;
    private static final int HEAD = 8;
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Map<String, String> HEADS =
            Map.of("%PDF", "pdf", "{\\rt", "rtf", "<htm", "html", "<!DO", "html", "<?xm", "xml");
    private static final String MAIN = "officeDocument";

    private final ZipFile zip;
    private final String main;
    private final Map<String, String> related = new HashMap<>();
    private final Map<String, Boolean> outside = new HashMap<>();

    private Parcel(ZipFile zip) throws IOException, Unreadable {
        this.zip = zip;
        this.main = main();
        Xml relations = read(relationsOf(main)).orElse(Xml.NONE);
        for (Xml one : relations.all("Relationship")) {
            String target = one.attribute("Target");
            outside.put(one.attribute("Id"), one.attribute("TargetMode").equals("External"));
            related.put(one.attribute("Id"), target);
            related.putIfAbsent(kind(one), target);
        }
    }

    /** Opens a file. */
    static Parcel open(Path file) throws IOException, Unreadable {
        byte[] head = head(file);
        if (!(head.length > 1 && head[0] == 'P' && head[1] == 'K')) {
            throw otherwise(file, head);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new Unreadable(WordCode.BROKEN);
        }
        try {
            return new Parcel(zip);
        } catch (IOException | Unreadable e) {
            zip.close();
            throw e;
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Unreadable otherwise(Path file, byte[] head) throws IOException {
        if (head.length == 0) {
            return new Unreadable(WordCode.EMPTY);
        }
        boolean compound = head.length == HEAD && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
        if (compound) {
            return holds(file, LOCKED) ? new Unreadable(WordCode.LOCKED) : new Unreadable(WordCode.OTHER_KIND, "doc");
        }
        String kind = HEADS.get(new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1));
        return kind == null ? new Unreadable(WordCode.BROKEN) : new Unreadable(WordCode.OTHER_KIND, kind);
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return false;
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    /** Whether there is a program of its author in it. */
    boolean hasMacros() {
        return zip.getEntry("word/vbaProject.bin") != null;
    }

    private String main() throws IOException, Unreadable {
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null) {
            String text = new String(bytes(type), StandardCharsets.US_ASCII);
            throw new Unreadable(WordCode.OTHER_KIND, text.contains("opendocument.text") ? "odt" : "zip");
        }
        String found = read("_rels/.rels").orElse(Xml.NONE).all("Relationship").stream()
                .filter(one -> kind(one).equals(MAIN))
                .map(one -> one.attribute("Target").replaceFirst("^/", ""))
                .findFirst()
                .orElse("word/document.xml");
        if (zip.getEntry(found) == null) {
            throw new Unreadable(WordCode.OTHER_KIND, "zip");
        }
        String folder = found.replaceFirst("/.*", "");
        if (!folder.equals("word")) {
            String kind = Map.of("xl", "xlsx", "ppt", "pptx").get(folder.toLowerCase(Locale.ROOT));
            throw new Unreadable(WordCode.OTHER_KIND, kind == null ? "zip" : kind);
        }
        return found;
    }

    private static String kind(Xml relation) {
        return relation.attribute("Type").replaceFirst(".*/", "");
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private byte[] bytes(ZipEntry entry) throws IOException, Unreadable {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Unreadable(WordCode.TOO_LARGE, Long.toString(MOST_BYTES >> MEGA));
            }
            return bytes;
        } catch (ZipException e) {
            throw new Unreadable(WordCode.BROKEN);
        }
    }

    private Optional<Xml> read(String name) throws IOException, Unreadable {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(Xml.read(bytes(entry)));
    }

    /** The text itself. */
    Xml document() throws IOException, Unreadable {
        return read(main).orElse(Xml.NONE);
    }

    /** The part that the text refers to by a kind, {@code "styles"}, or by an id; nothing where there is none. */
    Xml part(String reference) throws IOException, Unreadable {
        String target = related.get(reference);
        if (target == null || outside.getOrDefault(reference, false)) {
            return Xml.NONE;
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return read(target.startsWith("/") ? target.substring(1) : folder + target)
                .orElse(Xml.NONE);
    }

    /** Where a reference leads outside the document; empty for none. */
    String address(String reference) {
        return outside.getOrDefault(reference, false) ? related.get(reference) : "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

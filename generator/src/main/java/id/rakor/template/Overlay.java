package id.rakor.template;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Spot;
import id.rakor.finding.Spots;
import id.rakor.near.NearName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of {@code templates/}: those of an office stand in front of the built-in ones, file by
 * file. Names are relative, with forward slashes: {@code "site/rapat.ftl"}. Findings about them
 * stand at {@code "templates/site/rapat.ftl"}.
 */
public final class Overlay {
    /** What precedes a name in the place of a finding. */
    public static final String FOLDER = "templates/";

    private static final Pattern GATHERED =
            Pattern.compile("assets/(css/[^/]+[.]css|js/[^/]+[.]js)|(site|paper)/partials/.+[.]ftl");
    private static final int LONGEST_EXCERPT = 200;

    private final Path office;

    private Overlay(Path office) {
        this.office = office;
    }

    /**
     * The files of an office before the built-in ones.
     *
     * @param office the office's own folder, or null
     */
    public static Overlay of(Path office) {
        return new Overlay(office);
    }

    /** The names of all files in a folder and below it, in order; {@code ""} for all there are. */
    public SortedSet<String> names(String folder) {
        SortedSet<String> names = new TreeSet<>();
        try {
            addBuiltIn(names);
            if (office != null && Files.isDirectory(office)) {
                addBelow(office, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.removeIf(name -> !folder.isEmpty() && !name.startsWith(folder + "/"));
        return names;
    }

    /** The office's files that stand in front of none and that nothing gathers by its folder, each with the near name. */
    public List<Finding> strays() {
        SortedSet<String> own = new TreeSet<>();
        SortedSet<String> known = new TreeSet<>();
        try {
            addBuiltIn(known);
            if (office != null && Files.isDirectory(office)) {
                addBelow(office, own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own.removeIf(name -> known.contains(name) || GATHERED.matcher(name).matches());
        return own.stream()
                .map(name -> Finding.of(TemplateFault.STRAY, Place.file(FOLDER + name), name)
                        .near(near(name, known)))
                .toList();
    }

    private static String near(String name, SortedSet<String> known) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return known.stream()
                .filter(one -> one.endsWith("/" + last))
                .findFirst()
                .or(() -> NearName.of(name, known))
                .orElse("");
    }

    /** A finding about a file of the office at the path it has there; any other as it is. */
    public Finding shown(Finding finding) {
        Place place = finding.place();
        if (office == null || !place.file().startsWith(FOLDER)) {
            return finding;
        }
        Path own = office.resolve(place.file().substring(FOLDER.length()));
        if (!Files.exists(own)) {
            return finding;
        }
        Place there = new Place(slashed(own), place.pointer(), place.line(), place.column(), place.atKey());
        return new Finding(finding.code(), there, finding.args(), finding.near());
    }

    /** The name in these findings of a file at a path; a path that is not in the office's folder stays as it is. */
    private String name(String file) {
        String prefix = office == null ? FOLDER : slashed(office).replaceFirst("/*$", "/");
        return file.startsWith(prefix) ? FOLDER + file.substring(prefix.length()) : file;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void addBuiltIn(SortedSet<String> names) throws IOException {
        String anchor = FOLDER + "text/id.properties";
        URL url = Overlay.class.getClassLoader().getResource(anchor);
        if (url == null) {
            throw new IllegalStateException(anchor);
        }
        if (!"jar".equals(url.getProtocol())) {
            addBelow(Path.of(uri(url.toString())).getParent().getParent(), names);
            return;
        }
        String jar = url.toString().substring("jar:".length(), url.toString().indexOf("!/"));
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(uri(jar)), (ClassLoader) null)) {
            addBelow(inside.getPath(FOLDER), names);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addBelow(Path root, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(Overlay::isName)
                    .forEach(names::add);
        }
    }

    private static boolean isName(String name) {
        return Arrays.stream(name.split("/", -1)).noneMatch(part -> part.isEmpty() || part.startsWith("."))
                && name.indexOf('\\') < 0;
    }

    /** The bytes of a file; empty when neither the office nor the program has it. */
    public Optional<byte[]> bytes(String name) throws IOException {
        if (!isName(name)) {
            return Optional.empty();
        }
        Path own = office == null ? null : office.resolve(name);
        if (own != null && Files.isRegularFile(own)) {
            return Optional.of(Files.readAllBytes(own));
        }
        try (InputStream in = Overlay.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** The text of a file, without a byte order mark. */
    Optional<String> text(String name) throws IOException {
        Optional<byte[]> bytes = bytes(name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.get()))
                .toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Shows the places of findings about these files; {@link Spot#NONE} for any other file. */
    public Spots spots() {
        return place -> {
            String name = name(place.file());
            if (!name.startsWith(FOLDER) || place.line() == 0) {
                return Spot.NONE;
            }
            try {
                return text(name.substring(FOLDER.length()))
                        .map(text -> spot(text, place))
                        .orElse(Spot.NONE);
            } catch (IOException e) {
                return Spot.NONE;
            }
        };
    }

    private static Spot spot(String text, Place place) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        if (place.line() > lines.length) {
            return Spot.NONE;
        }
        String line = lines[place.line() - 1];
        int points = line.codePointCount(0, line.length());
        String excerpt =
                points <= LONGEST_EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT));
        return new Spot(place.line(), place.column(), 1, excerpt);
    }
}

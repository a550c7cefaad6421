package id.rakor.yaml;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one YAML file into a tree, and says all that is wrong with it at once. After a fault of form
 * it reads on at the next key that stands at the beginning of a line.
 *
 * <p>Only a plain subset of YAML 1.2 is accepted: one document of mappings, lists and texts, no
 * aliases, anchors, tags or merge keys, keys that are texts, at most {@value TreeBuilder#MAX_DEPTH}
 * levels, at most {@value #MAX_KIB} KiB, UTF-8 with or without byte order mark, any line ends. It
 * does not know which keys make sense.
 */
public final class TreeReader {
    /** The largest file, in KiB. */
    public static final int MAX_KIB = 3 * 1024;

    private static final int MAX_FAULTS = 20;
    private static final Pattern TOP_KEY = Pattern.compile("[A-Za-z0-9_-]+:(?:\\s.*)?");
    private static final Pattern TABBED = Pattern.compile("(?m)^( *\t[ \t]*)");

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private TreeReader(String file) {
        this.file = file;
    }

    /**
     * Reads a file. Never throws for what is wrong with it.
     *
     * @param path where it is
     * @param file what its findings call it
     */
    public static Tree read(Path path, String file) {
        try {
            long size = Files.size(path);
            if (size > MAX_KIB * 1024L) {
                return tooLarge(size, file);
            }
            return read(Files.readAllBytes(path), file);
        } catch (IOException e) {
            return refused(Finding.of(YamlCode.UNREADABLE, Place.file(file)));
        }
    }

    /** Reads the bytes of a file. */
    public static Tree read(byte[] bytes, String file) {
        return bytes.length > MAX_KIB * 1024L ? tooLarge(bytes.length, file) : new TreeReader(file).tree(bytes);
    }

    private static Tree tooLarge(long size, String file) {
        String kib = Long.toString((size + 1023) / 1024);
        return refused(Finding.of(YamlCode.TOO_LARGE, Place.file(file), kib, Integer.toString(MAX_KIB)));
    }

    private static Tree refused(Finding finding) {
        return new Tree(Optional.empty(), List.of(finding));
    }

    private Tree tree(byte[] bytes) {
        Optional<Node> root = new SourceText(file, findings).decode(bytes).flatMap(this::parse);
        return new Tree(root, findings);
    }

    private Optional<Node> parse(String text) {
        int before = findings.size();
        SourceLines lines = new SourceLines(text);
        TreeBuilder builder = new TreeBuilder(file, lines, findings);
        Optional<Fault> tab = read(builder, lines, Integer.MAX_VALUE);
        if (tab.isPresent()) {
            findings.subList(before, findings.size()).clear();
            return withoutTabs(text, tab.get());
        }
        return checked(builder.root(), lines);
    }

    /** Reads a file to its end, or to a fault of tabs, or to the first fault from a line on. */
    private Optional<Fault> read(TreeBuilder builder, SourceLines lines, int until) {
        Optional<Fault> fault = builder.read(1);
        for (int count = 1; fault.isPresent() && fault.get().line() < until; count++) {
            if (fault.get().code() == YamlCode.TAB) {
                return fault;
            }
            findings.add(fault.get().in(file));
            int next = nextKey(lines, fault.get().line());
            boolean mapping = builder.root().map(r -> r instanceof Node.Mapping).orElse(true);
            fault = next == 0 || !mapping || count == MAX_FAULTS ? Optional.empty() : builder.read(next);
        }
        return Optional.empty();
    }

    private static int nextKey(SourceLines lines, int after) {
        for (int i = after + 1; i <= lines.count(); i++) {
            if (TOP_KEY.matcher(lines.line(i)).matches()) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Node> checked(Optional<Node> root, SourceLines lines) {
        if (root.isPresent() && root.get() instanceof Node.Scalar scalar) {
            Fault fault = new Faults(lines, 0).lone(scalar);
            findings.add(scalar.isAbsent() ? Finding.of(YamlCode.EMPTY, Place.file(file)) : fault.in(file));
            return Optional.empty();
        }
        if (root.isEmpty() && findings.isEmpty()) {
            findings.add(Finding.of(YamlCode.EMPTY, Place.file(file)));
        }
        return root;
    }

    /** Reads on as if each tab of the indentation were a blank; places stay right, depth may not. */
    private Optional<Node> withoutTabs(String text, Fault fault) {
        long count = TABBED.matcher(text).results().count();
        String blanks = TABBED.matcher(text).replaceAll(m -> m.group().replace('\t', ' '));
        findings.add(Finding.of(
                YamlCode.TAB, Place.at(file, fault.line(), fault.column()), Long.toString(Math.max(1, count))));
        SourceLines lines = new SourceLines(blanks);
        TreeBuilder builder = new TreeBuilder(file, lines, findings);
        read(builder, lines, fault.line());
        return builder.root();
    }
}

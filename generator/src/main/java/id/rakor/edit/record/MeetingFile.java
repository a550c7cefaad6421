package id.rakor.edit.record;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.value.Shape;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import id.rakor.yaml.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of a meeting that is there already: what is put into it leaves all other lines, and their comments, as they are. */
public final class MeetingFile {
    private static final List<String> ORDER = Shape.of(Meeting.class).keys();

    private String text;

    /** The file with a text. */
    public MeetingFile(String text) {
        this.text = text;
    }

    /** Its text as it is to be. */
    public String text() {
        return text;
    }

    /** Puts items at the end of a list, which is made where the meeting has none. */
    public void append(String key, List<Node> items) {
        if (items.isEmpty()) {
            return;
        }
        Mapping root = root();
        Optional<Entry> entry = root.entry(key);
        if (entry.isPresent() && entry.get().value() instanceof Sequence list && !isFlow(list)) {
            List<String> lines = lines();
            int indent = list.column() - 1;
            insert(lines, end(root, entry.get(), lines), indented(TreePrinter.print(Sequence.of(items)), indent));
        } else {
            List<Node> all = new ArrayList<>();
            entry.map(Entry::value)
                    .filter(Sequence.class::isInstance)
                    .ifPresent(node -> all.addAll(((Sequence) node).items()));
            all.addAll(items);
            put(key, Sequence.of(all));
        }
    }

    /** Puts a value in place of the one of a key. */
    public void put(String key, Node value) {
        Mapping root = root();
        List<String> lines = lines();
        String block = TreePrinter.print(Mapping.of(List.of(Entry.of(key, value))));
        Optional<Entry> entry = root.entry(key);
        int at;
        if (entry.isPresent()) {
            at = entry.get().key().line() - 1;
            lines.subList(at, end(root, entry.get(), lines)).clear();
        } else {
            at = before(root, key, lines);
        }
        insert(lines, at, block.lines().toList());
    }

    private boolean isFlow(Sequence list) {
        List<String> lines = lines();
        String line = lines.get(list.line() - 1);
        return list.column() > line.length() || line.charAt(list.column() - 1) != '-';
    }

    private Mapping root() {
        return (Mapping) TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "")
                .root()
                .orElseThrow();
    }

    private List<String> lines() {
        return new ArrayList<>(text.lines().toList());
    }

    /** The line, from 0, before which the block of an entry ends; blank lines and comments belong to what follows. */
    private static int end(Mapping root, Entry entry, List<String> lines) {
        int index = root.entries().indexOf(entry);
        int end = index + 1 < root.entries().size()
                ? root.entries().get(index + 1).key().line() - 1
                : lines.size();
        while (end > entry.key().line() && isLoose(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Where a key goes that is not there: behind the last of those that stand before it in order. */
    private static int before(Mapping root, String key, List<String> lines) {
        int wanted = ORDER.indexOf(key);
        Entry last = null;
        for (Entry entry : root.entries()) {
            int at = ORDER.indexOf(entry.key().text());
            last = at >= 0 && at < wanted ? entry : last;
        }
        return last == null ? lines.size() : end(root, last, lines);
    }

    private static List<String> indented(String block, int indent) {
        String blanks = " ".repeat(indent);
        return block.lines().map(line -> line.isEmpty() ? line : blanks + line).toList();
    }

    private void insert(List<String> lines, int at, List<String> block) {
        lines.addAll(at, block);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        text = String.join(end, lines) + end;
    }
}

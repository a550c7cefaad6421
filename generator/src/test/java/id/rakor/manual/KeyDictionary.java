package id.rakor.manual;

import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The page of the manual that lists every key of the content: which keys there are comes from the records
 * themselves, what each means from the {@code @param} lines above them.
 */
final class KeyDictionary {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            Integer.class, "whole number",
            BigDecimal.class, "number",
            Boolean.class, "`true` or `false`",
            LocalTime.class, "time of day");

    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getSimpleName);

    private final SourceDocs docs;
    private final Properties indonesian = new Properties();
    private final Properties english = new Properties();
    private final Set<Class<?>> shapes = new TreeSet<>(BY_NAME);
    private final Set<Class<?>> words = new TreeSet<>(BY_NAME);
    private final Set<Class<?>> values = new TreeSet<>(BY_NAME);
    private final StringBuilder page = new StringBuilder();

    private KeyDictionary(SourceDocs docs) {
        this.docs = docs;
    }

    /** Writes the page: the folder of the module, then the file to write. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, of(Path.of(args[0])));
    }

    /** The page as Markdown, made from the sources of the module in a folder and the words beside it. */
    static String of(Path module) throws IOException {
        SourceDocs docs = SourceDocs.below(module.resolve("src/main/java/id/rakor/model"));
        KeyDictionary dictionary = new KeyDictionary(docs);
        dictionary.indonesian.load(Files.newBufferedReader(module.resolve("../templates/text/id.properties")));
        dictionary.english.load(Files.newBufferedReader(module.resolve("../templates/text/en.properties")));
        dictionary.collect();
        return dictionary.write();
    }

    private void collect() {
        Deque<Type> ahead = new ArrayDeque<>();
        ahead.add(Settings.class);
        Stream.of(RecordType.values()).forEach(type -> ahead.add(type.type()));
        Set<Type> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Type type = ahead.remove();
            if (!seen.add(type)) {
                continue;
            }
            if (type instanceof ParameterizedType generic) {
                ahead.addAll(List.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> raw && raw.isEnum()) {
                words.add(raw);
            } else if (type instanceof Class<?> raw && raw.isRecord()) {
                Shape shape = Shape.of(raw);
                (shape.keys().stream().allMatch(String::isEmpty) ? values : shapes).add(raw);
                shape.parts().forEach(part -> ahead.add(part.component().getGenericType()));
            }
        }
        shapes.remove(Settings.class);
        Stream.of(RecordType.values()).map(RecordType::type).forEach(shapes::remove);
        values.removeIf(type -> type == Ref.class || type.getSimpleName().equals("Prose"));
    }

    private String write() {
        line(
                "# Key dictionary",
                "",
                "Every key that the content may use, made from the records of the program itself.");
        line("A key in **bold** is required. A class in the last column is the lowest that the field can have:");
        line("an edition below that class never carries it, whatever the record says.", "");
        line("## Files and their keys", "");
        heading("rakor.yaml", "The settings, one file at the root of the content.");
        table(Settings.class);
        for (RecordType type : RecordType.values()) {
            heading(type.folder(), place(type));
            table(type.type());
        }
        line("## Mappings inside records", "");
        for (Class<?> shape : shapes) {
            heading(shape.getSimpleName(), "");
            table(shape);
        }
        line("## Words to choose from", "");
        for (Class<?> word : words) {
            heading(word.getSimpleName(), doc(word, null));
            line("| word | shown as | in English | note |", "|---|---|---|---|");
            for (Object constant : word.getEnumConstants()) {
                String key = Keyed.word((Enum<?>) constant);
                String shown = "pilihan." + word.getSimpleName() + "." + key;
                String note = docs.above(word, ((Enum<?>) constant).name());
                line("| `" + key + "` | " + said(indonesian, shown) + " | " + said(english, shown) + " | " + note
                        + " |");
            }
            line("");
        }
        line("## Values with a form of their own", "");
        values.forEach(value -> heading(value.getSimpleName(), doc(value, null)));
        return page.toString();
    }

    private static String place(RecordType type) {
        String below = "Below `" + type.folder() + "/`, ";
        return switch (type.layout()) {
            case FOLDER -> below + "one folder a record, named by its id, holding `" + type.folder() + ".yaml`.";
            case FILE -> below + "one file a record, named by its id.";
            case MAP -> below + "files that map ids to records.";
            case NESTED -> "Inside records of another type.";
        };
    }

    private void table(Class<?> type) {
        Shape shape = Shape.of(type);
        line(doc(type, null), "");
        shape.shorthand().ifPresent(part -> line("A plain value in its place is taken as `" + part.key() + "`.", ""));
        line("| key | what it holds | meaning | class |", "|---|---|---|---|");
        for (Part part : shape.parts()) {
            String meaning = doc(type, part.component().getName());
            switch (part.place()) {
                case KEYED ->
                    line("| " + (part.required() ? "**`" + part.key() + "`**" : "`" + part.key() + "`")
                            + " | " + holds(part.component().getGenericType()) + " | " + meaning + " | " + floor(part)
                            + " |");
                case BESIDE ->
                    line("| `" + part.key() + "` | the file `" + part.file() + "` beside it | " + meaning + " | |");
                case INLINE -> line("| ... | the keys of " + linked(part.raw()) + " | " + meaning + " | |");
                case IDENTITY -> {}
            }
        }
        line("");
    }

    private static String floor(Part part) {
        return part.floor() == Classification.ORDINARY ? "" : "`" + Keyed.word(part.floor()) + "`";
    }

    private static String holds(Type type) {
        if (type instanceof ParameterizedType generic) {
            String last = holds(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            return (generic.getRawType() == Ref.class
                            ? "id: "
                            : generic.getRawType() == List.class ? "list of " : "mapping of keys to ")
                    + last;
        }
        Class<?> raw = (Class<?>) type;
        return PLAIN.containsKey(raw) ? PLAIN.get(raw) : linked(raw);
    }

    private static String linked(Class<?> type) {
        String name = Stream.of(RecordType.values())
                .filter(each -> each.type() == type)
                .map(RecordType::folder)
                .findFirst()
                .orElse(type.getSimpleName());
        return "[" + name + "](#" + name + ")";
    }

    private String doc(Class<?> type, String member) {
        String what = member == null ? type.getName() : type.getName() + "#" + member;
        return given(docs.above(type, member), what);
    }

    private static String said(Properties words, String key) {
        return given(words.getProperty(key), key);
    }

    private static String given(String text, String what) {
        if (text == null || text.isEmpty()) {
            throw new IllegalStateException("no words for " + what);
        }
        return text;
    }

    private void heading(String title, String text) {
        line("### <a id=\"" + title + "\"></a>" + title, "", text, "");
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }
}

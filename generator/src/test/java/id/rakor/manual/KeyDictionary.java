package id.rakor.manual;

import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Pointed;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import java.io.IOException;
import java.io.Reader;
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
 * The page of the manual that lists every key of the content. Which keys there are comes from the records
 * themselves; what each means, from the words that the program itself uses.
 */
final class KeyDictionary {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "teks",
            Integer.class, "bilangan bulat",
            BigDecimal.class, "bilangan",
            Boolean.class, "`true` atau `false`",
            LocalTime.class, "jam, `09:30`",
            Day.class, "`2018-03-07`, `2018-03`, atau `2018`");

    private final Properties indonesian = new Properties();
    private final Properties english = new Properties();
    private final Set<Class<?>> mappings = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    private final Set<Class<?>> choices = new TreeSet<>(Comparator.comparing(Class::getSimpleName));
    private final StringBuilder page = new StringBuilder();

    private KeyDictionary() {}

    /** Writes the page: the folder of the words, then the file to write. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, of(Path.of(args[0])));
    }

    /** The page as Markdown, in the words of a folder. */
    static String of(Path words) throws IOException {
        KeyDictionary dictionary = new KeyDictionary();
        try (Reader id = Files.newBufferedReader(words.resolve("id.properties"));
                Reader en = Files.newBufferedReader(words.resolve("en.properties"))) {
            dictionary.indonesian.load(id);
            dictionary.english.load(en);
        }
        dictionary.collect();
        return dictionary.write();
    }

    private void collect() {
        Deque<Type> ahead = new ArrayDeque<>();
        Stream.of(RecordType.values()).forEach(type -> ahead.add(type.type()));
        ahead.add(Settings.class);
        Set<Type> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            Type type = ahead.remove();
            if (!seen.add(type)) {
                continue;
            }
            if (type instanceof ParameterizedType generic) {
                ahead.addAll(List.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> raw && raw.isEnum()) {
                choices.add(raw);
            } else if (type instanceof Class<?> raw && raw.isRecord() && isMapping(raw)) {
                mappings.add(raw);
                Shape.of(raw).parts().forEach(part -> ahead.add(part.component().getGenericType()));
            }
        }
        mappings.remove(Settings.class);
        Stream.of(RecordType.values()).map(RecordType::type).forEach(mappings::remove);
    }

    private static boolean isMapping(Class<?> type) {
        return Shape.of(type).keys().stream().anyMatch(key -> !key.isEmpty());
    }

    private String write() {
        line("# Kamus kunci", "", "Semua kunci yang boleh dipakai dalam isi. Kunci **tebal** wajib diisi. Kolom kelas");
        line(
                "menyebut kelas terendah bidang itu: edisi di bawahnya tidak pernah memuatnya. Id terdiri atas huruf kecil,");
        line("angka, dan tanda hubung, paling panjang " + Id.MAX
                + " huruf; acuan ke catatan lain ditulis dengan id-nya.");
        line(
                "",
                "*Every key that the content may use, with its meaning in Indonesian and English. This page is made from");
        line("the records of the program and its words each time the manual is built.*", "");
        line("## Berkas dan kuncinya", "");
        heading("rakor.yaml", Settings.class, "Satu berkas di akar folder isi.");
        table(Settings.class);
        for (RecordType type : RecordType.values()) {
            heading(type.folder(), type.type(), place(type));
            table(type.type());
        }
        line("## Bagian di dalam catatan", "");
        for (Class<?> mapping : mappings) {
            heading(mapping.getSimpleName(), mapping, "");
            table(mapping);
        }
        line("## Pilihan kata", "");
        for (Class<?> choice : choices) {
            line("### <a id=\"" + choice.getSimpleName() + "\"></a>" + choice.getSimpleName(), "");
            line("| ditulis | tampil | in English |", "|---|---|---|");
            for (String word : Keyed.words(choice)) {
                line("| `" + word + "` | " + both("pilihan." + choice.getSimpleName() + "." + word) + " |");
            }
            line("");
        }
        return page.toString();
    }

    private static String place(RecordType type) {
        String below = "Di bawah `" + type.folder() + "/`, ";
        return switch (type.layout()) {
            case FOLDER ->
                below + "satu folder untuk satu catatan, bernama id-nya, berisi `" + type.folder() + ".yaml`.";
            case FILE -> below + "satu berkas untuk satu catatan, bernama id-nya.";
            case MAP -> below + "berkas yang memetakan id ke catatan.";
            case NESTED -> "Di dalam catatan lain.";
        };
    }

    private void heading(String anchor, Class<?> type, String place) {
        String name = "rekaman." + type.getSimpleName();
        line("### <a id=\"" + anchor + "\"></a>" + anchor + ": " + said(indonesian, name), "");
        line(said(indonesian, name + ".arti") + " " + place, "");
        line("*" + said(english, name) + ": " + said(english, name + ".arti") + "*", "");
    }

    private void table(Class<?> type) {
        Shape shape = Shape.of(type);
        shape.shorthand().ifPresent(part -> line("Nilai biasa di tempatnya dibaca sebagai `" + part.key() + "`.", ""));
        line("| kunci | isi | arti | in English | kelas |", "|---|---|---|---|---|");
        for (Part part : shape.parts()) {
            String meaning = "kunci." + type.getSimpleName() + "." + part.key();
            switch (part.place()) {
                case KEYED -> row(part, holds(part.component().getGenericType()), both(meaning));
                case BESIDE -> row(part, "berkas `" + part.file() + "` di sampingnya", both(meaning));
                case INLINE -> line("| ... | kunci " + linked(part.raw()) + " | | | |");
                case IDENTITY -> {}
            }
        }
        line("");
    }

    private void row(Part part, String holds, String meaning) {
        String key = part.required() ? "**`" + part.key() + "`**" : "`" + part.key() + "`";
        String floor = part.floor() == Classification.ORDINARY ? "" : "`" + Keyed.word(part.floor()) + "`";
        line("| " + key + " | " + holds + " | " + meaning + " | " + floor + " |");
    }

    private String holds(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] held = generic.getActualTypeArguments();
            String last = holds(held[held.length - 1]);
            if (generic.getRawType() == Ref.class) {
                return "id " + last;
            }
            return generic.getRawType() == List.class ? "daftar " + last : "pemetaan kunci ke " + last;
        }
        Class<?> raw = (Class<?>) type;
        return PLAIN.containsKey(raw) ? PLAIN.get(raw) : linked(raw);
    }

    private String linked(Class<?> type) {
        for (RecordType each : RecordType.values()) {
            if (each.type() == type
                    || type.getEnclosingClass() == Pointed.class && type.isAssignableFrom(each.type())) {
                return "[" + each.folder() + "](#" + each.folder() + ")";
            }
        }
        String name = type.getSimpleName();
        return type.isEnum()
                ? "pilihan [" + name + "](#" + name + ")"
                : "[" + said(indonesian, "rekaman." + name) + "](#" + name + ")";
    }

    private String both(String key) {
        return said(indonesian, key) + " | " + said(english, key);
    }

    private static String said(Properties words, String key) {
        String text = words.getProperty(key, "");
        if (text.isEmpty()) {
            throw new IllegalStateException("no words for " + key);
        }
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }

    private void line(String... lines) {
        for (String line : lines) {
            page.append(line).append('\n');
        }
    }
}

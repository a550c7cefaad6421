package id.rakor.edit.start;

import id.rakor.edit.Change;
import id.rakor.edit.Proposal;
import id.rakor.edit.known.ShortForms;
import id.rakor.json.JsonWriter;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.place.Region;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Zone;
import id.rakor.text.Slug;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import id.rakor.yaml.TreePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The content folder of an office that begins: its settings, the record of the office itself, empty folders for its records,
 * and what git and an editor need. It carries no record of anybody else, and not the program.
 */
public final class Beginning {
    private static final String SCHEMAS = ".vscode/skema/";
    private static final int LONGEST = 60;

    private Beginning() {}

    /**
     * What is known of the office.
     *
     * @param name name of the knowledge base
     * @param office name of the office
     * @param region the region it serves, or null
     * @param zone its time zone, or null
     * @param letterhead the lines of its letterhead; none for the name of the office alone
     * @param address the lines of the address under it
     * @param paper the word of the size of its paper, or null
     * @param preset the word of the preset of its papers
     * @param signer who signs its papers, or null
     */
    public record Office(
            String name,
            String office,
            Region region,
            Zone zone,
            List<String> letterhead,
            List<String> address,
            String paper,
            String preset,
            Signer signer) {}

    /**
     * All files of the folder.
     *
     * @param schemas the schemas of content files by name, for editors
     * @param words what is said to the reader of the files
     */
    public static Proposal of(Office office, SortedMap<String, String> schemas, Words words) {
        List<Change> files = new ArrayList<>();
        files.add(Change.made(
                "rakor.yaml", words(words, "mulai.berkas.rakor") + TreePrinter.print(settings(office, words))));
        files.add(Change.made(
                "lembaga/kantor.yaml", words(words, "mulai.berkas.kantor") + TreePrinter.print(own(office, words))));
        files.add(Change.made("README.md", words(words, "mulai.berkas.baca", office.name(), office.office())));
        Stream.of(RecordType.values())
                .filter(type -> type.layout() != Layout.NESTED && type != RecordType.INSTITUTION)
                .forEach(type -> files.add(Change.made(type.folder() + "/.gitkeep", "")));
        files.add(Change.made(".gitignore", words(words, "mulai.berkas.abaikan")));
        files.add(Change.made(".editorconfig", words(words, "mulai.berkas.penyunting")));
        files.add(Change.made(".vscode/settings.json", editor() + "\n"));
        files.add(Change.made(".vscode/extensions.json", extensions() + "\n"));
        schemas.forEach((name, text) -> files.add(Change.made(SCHEMAS + name, text)));
        return new Proposal(files);
    }

    /** Lines of words, parted by upright strokes. */
    private static String words(Words words, String key, Object... args) {
        return words.text(key, args).replace('|', '\n') + "\n";
    }

    private static Node settings(Office office, Words words) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("format", Scalar.plain("1")));
        entries.add(Entry.of("nama", Scalar.text(office.name())));
        entries.add(Entry.of("kantor", Scalar.text(office.office())));
        if (office.zone() != null) {
            entries.add(Entry.of("zona", Scalar.text(Keyed.word(office.zone()))));
        }
        List<Entry> papers = new ArrayList<>();
        papers.add(Entry.of("baku", Scalar.text(office.preset())));
        if (office.paper() != null) {
            papers.add(Entry.of("kertas", Scalar.text(office.paper())));
        }
        List<Entry> head = new ArrayList<>();
        texts(head, "baris", office.letterhead());
        texts(head, "alamat", office.address());
        if (!head.isEmpty()) {
            papers.add(Entry.of("kop", Mapping.of(head)));
        }
        if (office.signer() != null) {
            papers.add(Entry.of("tanda_tangan", office.signer().node(words)));
        }
        entries.add(Entry.of("naskah", Mapping.of(papers)));
        return Mapping.of(entries);
    }

    private static void texts(List<Entry> entries, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            List<Node> items = new ArrayList<>();
            lines.forEach(line -> items.add(Scalar.text(line)));
            entries.add(Entry.of(key, Sequence.of(items)));
        }
    }

    private static Node own(Office office, Words words) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of("nama", Scalar.text(office.office())));
        texts(entries, "nama_lain", new ShortForms(words).shortened(office.office(), office.region()));
        entries.add(Entry.of("jenis", Scalar.text("perangkat-daerah")));
        if (office.region() != null) {
            entries.add(Entry.of("wilayah", Scalar.text(office.region().id().text())));
        }
        entries.add(Entry.of("kelas", Scalar.text("biasa")));
        return Mapping.of(List.of(Entry.of(id(office.office()), Mapping.of(entries))));
    }

    private static String id(String name) {
        String id = Slug.of(name, LONGEST);
        return id.isEmpty() ? "kantor" : id;
    }

    private static String extensions() {
        return JsonWriter.indented()
                .object()
                .key("recommendations")
                .array()
                .value("redhat.vscode-yaml")
                .end()
                .end()
                .toString();
    }

    /** What Visual Studio Code needs so that it knows the keys of each file. */
    private static String editor() {
        JsonWriter json = JsonWriter.indented().object();
        json.member("files.encoding", "utf8").member("files.eol", "\n");
        json.member("editor.tabSize", 2).member("editor.insertSpaces", true);
        json.member("yaml.yamlVersion", "1.2").member("yaml.schemaStore.enable", false);
        json.key("yaml.schemas").object();
        schema(json, "rakor", "rakor.yaml");
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                String file = type.layout() == Layout.FOLDER ? type.folder() + ".yaml" : "*.yaml";
                schema(json, type.folder(), type.folder() + "/**/" + file);
            }
        }
        return json.end().end().toString();
    }

    private static void schema(JsonWriter json, String name, String files) {
        json.key("./" + SCHEMAS + name + ".schema.json").array().value(files).end();
    }
}

package id.rakor.schema;

import id.rakor.json.JsonWriter;
import id.rakor.load.Rows;
import id.rakor.model.RecordType;
import id.rakor.model.RecordType.Layout;
import id.rakor.model.settings.Settings;
import id.rakor.text.Words;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each file of content may hold, as JSON Schema 2020-12, made of the record types that reading itself goes by: a schema
 * for each type as its files lie, one for its rows where these lie otherwise, and one for the settings. The same words give
 * the same bytes.
 *
 * <p>A schema says what one file looks like. It knows no other file, so not whether a pointer leads anywhere or an id is taken,
 * and it does not read what a text means.
 */
public final class SchemaFiles {
    /** The folder that a build writes them to, inside its output. */
    public static final String FOLDER = "skema/";

    private static final String ENDING = ".schema.json";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaFiles() {}

    /** The name of the schema of files of a type. */
    public static String name(RecordType type) {
        return type.folder() + ENDING;
    }

    /** The name of the schema of tables whose rows are of a type. */
    public static String rows(RecordType type) {
        return type.layout() == Layout.MAP ? name(type) : Rows.FOLDER + "-" + name(type);
    }

    /** The name of the schema of the settings. */
    public static String settings() {
        return "rakor" + ENDING;
    }

    /** All schemas by the names of their files. */
    public static SortedMap<String, String> of(Words words) {
        Glossary glossary = new Glossary(words);
        SortedMap<String, String> files = new TreeMap<>();
        files.put(settings(), one(Settings.class, glossary));
        for (RecordType type : RecordType.values()) {
            if (type.layout() != Layout.NESTED) {
                boolean map = type.layout() == Layout.MAP;
                files.put(name(type), map ? map(type.type(), glossary) : one(type.type(), glossary));
            }
        }
        for (RecordType type : Rows.types()) {
            files.computeIfAbsent(rows(type), name -> map(type.type(), glossary));
        }
        return files;
    }

    private static String one(Class<?> type, Glossary words) {
        Mappings mappings = new Mappings(words);
        Schema record = mappings.record(type);
        return text(head(words.name(type), words.meaning(type)).with(record), mappings);
    }

    private static String map(Class<?> type, Glossary words) {
        Mappings mappings = new Mappings(words);
        Schema record = mappings.record(type);
        Schema map = head(words.name(type), words.map(type))
                .with("type", "object")
                .with("propertyNames", mappings.id())
                .with("additionalProperties", record);
        return text(map, mappings);
    }

    private static Schema head(String title, String description) {
        return Schema.any().with("$schema", DIALECT).with("title", title).with("description", description);
    }

    private static String text(Schema schema, Mappings mappings) {
        JsonWriter out = JsonWriter.indented();
        schema.with("$defs", mappings.definitions()).write(out);
        return out + "\n";
    }
}

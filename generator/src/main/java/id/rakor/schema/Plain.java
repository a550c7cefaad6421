package id.rakor.schema;

import id.rakor.load.bind.Forms;
import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of values that have no keys. As in reading, what counts is the text that is written, whatever YAML takes it for:
 * a year may be a number, a name may be {@code 2025}. Only {@code true} and {@code false} are no text here, though they are when
 * read: an editor would offer them for every text. Each form is one schema without alternatives, so that an
 * editor has one thing to say about a value that does not fit.
 */
final class Plain {
    /** What counts as not given: nothing, blanks in quotes, an empty list. */
    static final String EMPTY = "kosong";

    static final String TEXT = "teks";
    static final String ID = "id";
    private static final String RESULT_ID = "id-hasil";
    private static final String DAY = "tanggal";
    private static final String TIME = "jam";
    private static final String WHOLE = "bilangan-bulat";
    private static final String DECIMAL = "bilangan";
    private static final String YES_NO = "ya-tidak";

    private static final Map<Type, String> NAMES = Map.of(
            String.class, TEXT,
            Day.class, DAY,
            LocalTime.class, TIME,
            Integer.class, WHOLE,
            BigDecimal.class, DECIMAL,
            Boolean.class, YES_NO);

    /** Control characters but tabs and line ends, halves of characters, signs that turn a line round. */
    private static final String CONTROL =
            "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff";

    private static final String LEAP = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29";
    private static final String LONG_MONTH = "(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?";
    private static final String SHORT_MONTH = "(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?";
    private static final String FEBRUARY = "02(?:-(?:0[1-9]|1\\d|2[0-8]))?";
    private static final String YEAR = "(?:19|20|21)\\d\\d";
    private static final long MOST = 999_999_999_999_999L;

    private final Glossary words;

    Plain(Glossary words) {
        this.words = words;
    }

    /** The name of the form that values of a type have; empty for a type whose values have keys. */
    static String name(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Ref.class) {
            boolean result = RecordType.of(generic.getActualTypeArguments()[0]) == RecordType.RESULT;
            return result ? RESULT_ID : ID;
        }
        return NAMES.getOrDefault(type, "");
    }

    /** All forms by name. */
    SortedMap<String, Schema> forms() {
        String id = "(?:" + Id.FORM + ")";
        String part = "[^#]{1," + Id.MAX + "}";
        String day = LEAP + "|" + YEAR + "(?:-(?:" + LONG_MONTH + "|" + SHORT_MONTH + "|" + FEBRUARY + "))?";
        SortedMap<String, Schema> forms = new TreeMap<>();
        forms.put(EMPTY, empty());
        forms.put(TEXT, text("[\\s\\S]*", TEXT));
        forms.put(ID, form("integer", ID, "(?=\\S{1," + Id.MAX + "}\\s*$)" + id).with("minimum", 0));
        forms.put(RESULT_ID, form("", RESULT_ID, "(?=" + part + "#" + part + "$)" + id + "#" + id));
        forms.put(DAY, range(form("integer", DAY, day), Day.FIRST_YEAR, Day.LAST_YEAR));
        forms.put(TIME, form("", TIME, Forms.TIME));
        forms.put(WHOLE, range(form("integer", WHOLE, Forms.WHOLE), 0, Forms.MOST_WHOLE));
        forms.put(DECIMAL, range(form("number", DECIMAL, Forms.DECIMAL), -MOST, MOST));
        forms.put(YES_NO, form("boolean", YES_NO, Forms.YES_NO));
        return forms;
    }

    private static Schema empty() {
        return Schema.any()
                .with("not", Schema.any().with("type", List.of("object", "number", "boolean")))
                .with("pattern", "^\\s*$")
                .with("maxItems", 0);
    }

    /** A text that says something, and of which more is asked. */
    Schema text(String pattern, String name, Object... args) {
        return Schema.any()
                .with("type", List.of("string", "number"))
                .with("pattern", "^(?=[\\s\\S]*\\S)(?![\\s\\S]*[" + CONTROL + "])" + pattern + "$")
                .with("errorMessage", words.form(name, args));
    }

    /** A value that is a text of a pattern or, without quotes, of another type. */
    private Schema form(String type, String name, String pattern) {
        return Schema.any()
                .with("type", type.isEmpty() ? "string" : List.of("string", type))
                .with("pattern", "^\\s*(?:" + pattern + ")\\s*$")
                .with("errorMessage", words.form(name));
    }

    /** Several values of one form. */
    Schema list(Schema item) {
        return Schema.any().with("type", "array").with("items", item).with("errorMessage", words.form("daftar"));
    }

    static Schema range(Schema form, long least, long most) {
        return form.with("minimum", least).with("maximum", most);
    }

    /** The words of an enumeration, each with what it means. */
    Schema choice(Class<?> type) {
        List<String> choices = Keyed.words(type);
        return Schema.any()
                .with("enum", choices)
                .with("errorMessage", words.form("pilihan", String.join(", ", choices)))
                .with(
                        "enumDescriptions",
                        choices.stream().map(word -> words.choice(type, word)).toList());
    }
}

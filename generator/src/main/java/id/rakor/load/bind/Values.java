package id.rakor.load.bind;

import id.rakor.model.RecordType;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.Ref;
import id.rakor.near.NearName;
import id.rakor.yaml.Node.Scalar;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain values as the record component wants them, whatever YAML takes them for. */
final class Values {
    private static final int LONG_TEXT = 20_000;
    private static final Pattern CURLY =
            Pattern.compile("[\u201C\u201D\u201E\u2018\u2019]([^\u201C\u201D\u2018\u2019]*)[\u201C\u201D\u2018\u2019]");
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "false", false, "ya", true, "tidak", false);

    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Dates dates;
    private final Numbers numbers;

    Values(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.dates = new Dates(faults);
        this.numbers = new Numbers(faults);
    }

    /** The value of a type, or null when the text means none; then the finding is made. */
    Object of(Type type, Scalar written, String pointer) {
        Scalar scalar = unquoted(type, written, pointer);
        if (type instanceof ParameterizedType ref) {
            return ref(ref.getActualTypeArguments()[0], scalar, pointer);
        }
        if (type == String.class) {
            return text(scalar, pointer);
        }
        if (type == Day.class) {
            return dates.day(scalar, pointer);
        }
        if (type == LocalTime.class) {
            return dates.time(scalar, pointer);
        }
        if (type == Integer.class) {
            return numbers.whole(scalar, pointer);
        }
        if (type == BigDecimal.class) {
            return numbers.decimal(scalar, pointer);
        }
        if (type == Boolean.class) {
            return truth(scalar, pointer);
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return word(c, scalar, pointer);
        }
        throw new IllegalStateException("no form for " + type.getTypeName());
    }

    /** Tells of curly quotes round a value; a plain text keeps them, for there they may be meant. */
    private Scalar unquoted(Type type, Scalar scalar, String pointer) {
        Matcher quoted = CURLY.matcher(scalar.text().strip());
        if (!scalar.plain() || !quoted.matches()) {
            return scalar;
        }
        faults.report(LoadCode.CURLY_QUOTES, scalar, pointer, scalar.text().strip());
        boolean kept = type == String.class;
        return kept ? scalar : new Scalar(quoted.group(1), true, scalar.length(), scalar.line(), scalar.column());
    }

    private String text(Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        OptionalInt control = isPlain(text)
                ? OptionalInt.empty()
                : text.codePoints().filter(Values::isControl).findFirst();
        if (control.isPresent()) {
            String name = "U+" + HexFormat.of().withUpperCase().toHexDigits((char) control.getAsInt());
            faults.report(LoadCode.CONTROL_CHARACTER, scalar, pointer, name);
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONG_TEXT) {
            String most = Integer.toString(LONG_TEXT);
            faults.report(LoadCode.LONG_TEXT, scalar, pointer, Integer.toString(length), most);
        }
        return vocabulary.text(text);
    }

    /** Whether a text is of plain ASCII letters and signs. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Control characters, halves of characters, and signs that turn the direction of a line round. */
    private static boolean isControl(int c) {
        return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c >= 0xFFFE && c <= 0xFFFF;
    }

    private Boolean truth(Scalar scalar, String pointer) {
        Boolean value = TRUTHS.get(scalar.text().strip());
        if (value == null) {
            faults.report(LoadCode.YES_NO, scalar, pointer, scalar.text());
        }
        return value;
    }

    private Object word(Class<?> type, Scalar scalar, String pointer) {
        Map<String, Object> words = vocabulary.words(type);
        String text = scalar.text().strip();
        Object constant = words.get(text);
        if (constant == null) {
            String near = NearName.of(text, words.keySet()).orElse("");
            faults.report(LoadCode.WORD, scalar, pointer, near, List.of(text, String.join(", ", words.keySet())));
        }
        return constant;
    }

    private Ref<?> ref(Type target, Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        RecordType type = RecordType.of(target);
        if (type == RecordType.RESULT) {
            return resultRef(text, scalar, pointer);
        }
        if (vocabulary.isId(text)) {
            return vocabulary.ref(vocabulary.text(text));
        }
        faults.report(LoadCode.REF_FORM, scalar, pointer, Slug.of(text), List.of(text, type.folder()));
        return null;
    }

    private Ref<?> resultRef(String text, Scalar scalar, String pointer) {
        int hash = text.indexOf('#');
        boolean valid = hash > 0 && Id.isValid(text.substring(0, hash)) && Id.isValid(text.substring(hash + 1));
        if (!valid) {
            faults.report(LoadCode.RESULT_REF, scalar, pointer, text);
        }
        return valid ? vocabulary.ref(text) : null;
    }
}

package id.rakor.load.bind;

import id.rakor.yaml.Node.Scalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Reads numbers as content writes them: no thousands mark, a point as decimal mark. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile(Forms.WHOLE);
    private static final Pattern DECIMAL = Pattern.compile(Forms.DECIMAL);
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*,\\d+");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private final Faults faults;

    Numbers(Faults faults) {
        this.faults = faults;
    }

    /** The whole number that a text means, or null. */
    Integer whole(Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        if (WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        faults.report(LoadCode.WHOLE_NUMBER, scalar, pointer, ungrouped(text), List.of(text));
        return null;
    }

    /** The number that a text means, or null. */
    BigDecimal decimal(Scalar scalar, String pointer) {
        String text = scalar.text().strip();
        if (!DECIMAL.matcher(text).matches()) {
            String likely = GROUPED_DECIMAL.matcher(text).matches()
                    ? text.replace(".", "").replace(',', '.')
                    : ungrouped(text);
            faults.report(LoadCode.NUMBER, scalar, pointer, likely, List.of(text));
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (ONE_GROUP.matcher(text).matches()) {
            String read = number.stripTrailingZeros().toPlainString();
            faults.report(LoadCode.AMBIGUOUS_NUMBER, scalar, pointer, ungrouped(text), List.of(text, read));
        }
        return number;
    }

    private static String ungrouped(String text) {
        return GROUPED.matcher(text).matches() ? text.replace(".", "") : "";
    }
}

package id.rakor.load.bind;

import id.rakor.model.meeting.Agreement;
import id.rakor.model.meeting.Session;
import id.rakor.model.plan.PlannedAction;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.PotentialConflict;
import id.rakor.model.result.Result;
import id.rakor.model.settings.Edges;
import id.rakor.model.settings.PaperSettings;
import id.rakor.model.settings.SignInSheet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What plain values look like, as regular expressions for a whole value without blanks around it. They keep to what Java
 * and JavaScript read alike, for schemas repeat them.
 */
public final class Forms {
    /** A whole number. */
    public static final String WHOLE = "0|[1-9]\\d{0,8}";
    /** The greatest whole number. */
    public static final int MOST_WHOLE = 999_999_999;
    /** A number. */
    public static final String DECIMAL = "-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,10})?";
    /** A time of day. */
    public static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    /** How many of a unit a deadline may run. */
    public static final int MOST_UNITS = 999;
    /** The version of the content format. */
    public static final int FORMAT = 1;
    /** The words for yes and no. */
    public static final String YES_NO = "true|false|ya|tidak";

    /** The records whose {@code kode} is formed like an id. */
    public static final Set<Class<?>> CODED =
            Set.of(Result.class, Session.class, Agreement.class, PotentialConflict.class, PlannedAction.class);

    private static final Range EDGE = new Range(Edges.LEAST, Edges.MOST, true);
    private static final Map<Class<?>, Map<String, Range>> RANGES = Map.of(
            DeadlineRule.class,
            Map.of("jumlah", new Range(1, MOST_UNITS, true)),
            PaperSettings.class,
            Map.of("ukuran", new Range(PaperSettings.LEAST_POINTS, PaperSettings.MOST_POINTS, false)),
            SignInSheet.class,
            Map.of("baris_cadangan", new Range(0, SignInSheet.MOST, true)),
            Edges.class,
            Map.of("atas", EDGE, "kanan", EDGE, "bawah", EDGE, "kiri", EDGE));

    private Forms() {}

    /**
     * How small and how great a number may be.
     *
     * @param least the least, included
     * @param most the most, included
     * @param whole whether it is a whole number
     */
    public record Range(int least, int most, boolean whole) {
        /** Whether a text is a number, and none of these. */
        boolean misses(String text) {
            if (!text.matches(whole ? WHOLE : DECIMAL)) {
                return false;
            }
            BigDecimal number = new BigDecimal(text);
            return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
        }
    }

    /** The numbers of a record that have a range, by key. */
    public static Map<String, Range> ranges(Class<?> type) {
        return RANGES.getOrDefault(type, Map.of());
    }
}

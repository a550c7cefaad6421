package id.rakor.model;

import id.rakor.model.law.Regulation;
import id.rakor.model.meeting.DocumentKind;
import id.rakor.model.meeting.Invitee;
import id.rakor.model.meeting.Session;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.result.Deadline;
import id.rakor.model.result.DeadlineRule;
import id.rakor.model.result.DeadlineStart;
import id.rakor.model.result.DeadlineUnit;
import id.rakor.model.result.PastDeadline;
import id.rakor.model.result.Result;
import id.rakor.model.settings.Edges;
import id.rakor.model.settings.Settings;
import id.rakor.model.settings.SignInSheet;
import id.rakor.model.source.Entity;
import id.rakor.model.source.Source;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Day;
import id.rakor.model.value.Id;
import id.rakor.model.value.PartialDate;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import id.rakor.model.value.Shape;
import id.rakor.model.value.Shape.Part;
import id.rakor.model.value.Weekday;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills shapes with marked values. */
final class SampleMaker {
    /** How the ids of the second records end. */
    static final String OTHER = "-acuan";

    private static final Set<String> ID_KEYS = Set.of("kode", "id_lama");
    private static final Set<Class<?>> LINKED = Set.of(Source.class, Regulation.class, Settings.class);

    private final Classification classification;
    private final Map<String, String> ids = new HashMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();
    private RecordType type;
    private boolean full;
    private String folder;
    private final Map<String, String> codes = new HashMap<>();
    private String firstCode;
    private int count;

    SampleMaker(Classification classification) {
        this.classification = classification;
    }

    String id(RecordType of, boolean isFull) {
        return ids.computeIfAbsent(of + " " + isFull, k -> mark() + "-" + of.folder() + (isFull ? "" : OTHER));
    }

    Entity entity(RecordType of, boolean isFull, String inFolder) {
        type = of;
        full = isFull;
        folder = inFolder;
        codes.clear();
        return (Entity) record(Shape.of(of.type()));
    }

    Settings settings() {
        type = null;
        full = true;
        return (Settings) record(Shape.of(Settings.class));
    }

    private String mark() {
        String digits = Integer.toString(++count);
        return "zq" + "0".repeat(4 - digits.length()) + digits + "q";
    }

    private Record record(Shape shape) {
        if (shape.type() == PartialDate.class) {
            return date();
        }
        if (shape.type() == Deadline.class) {
            return deadline();
        }
        open.push(shape);
        List<Object> values = new ArrayList<>();
        boolean whole = true;
        for (Part part : shape.parts()) {
            Object value =
                    switch (part.place()) {
                        case KEYED -> value(part.component().getGenericType(), part);
                        case INLINE -> record(Shape.of(part.raw()));
                        case IDENTITY -> new Id(id(type, full));
                        case BESIDE -> new Prose(folder + part.file());
                    };
            whole &= value != null || !part.required();
            values.add(value);
        }
        open.pop();
        return whole ? shape.make(values) : null;
    }

    /** An earlier deadline is a rule, any other a date. */
    private Deadline deadline() {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(++count);
        boolean earlier = open.peek().type() == PastDeadline.class;
        DeadlineRule rule = new DeadlineRule(1 + count % 90, DeadlineUnit.DAYS, DeadlineStart.DATE, Day.of(day));
        return new Deadline(earlier ? null : Day.of(day), earlier ? rule : null, mark() + " tertulis");
    }

    private PartialDate date() {
        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(++count);
        return new PartialDate(
                Day.of(day),
                Weekday.values()[day.getDayOfWeek().ordinal()],
                Day.of(day.minusDays(2)),
                Day.of(day.plusDays(2)),
                mark() + " tertulis");
    }

    private Object value(Type of, Part part) {
        if (of instanceof ParameterizedType generic) {
            Type[] args = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return list(args[0], part);
            }
            return generic.getRawType() == Map.class
                    ? Map.of(Samples.firstKey(owner()), value(args[1], part))
                    : ref(args[0]);
        }
        Class<?> c = (Class<?>) of;
        if (Shape.isKeyed(c)) {
            boolean deep = open.stream().filter(shape -> shape.type() == c).count() > 1;
            return deep ? null : record(Shape.of(c));
        }
        if (c == Classification.class) {
            return classification;
        }
        if (c.isEnum()) {
            Object choice = c.getEnumConstants()[++count % c.getEnumConstants().length];
            return choice == DocumentKind.PHOTO ? DocumentKind.OTHER : choice;
        }
        return plain(c, part);
    }

    private Shape owner() {
        return open.stream().skip(1).findFirst().orElseThrow();
    }

    private List<?> list(Type item, Part part) {
        if (item instanceof Class<?> c && c.isEnum()) {
            return List.of(c.getEnumConstants());
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < (item == String.class ? 2 : 1); i++) {
            Object value = value(item, part);
            if (value != null) {
                items.add(value);
            }
        }
        return List.copyOf(items);
    }

    private Ref<?> ref(Type target) {
        RecordType to = RecordType.of(target);
        if (to == RecordType.RESULT) {
            return type == RecordType.MEETING && !full
                    ? null
                    : new Ref<>(id(RecordType.MEETING, false) + "#" + firstCode);
        }
        return to == type && !full ? null : new Ref<>(id(to, false));
    }

    private Object plain(Class<?> c, Part part) {
        if (c == String.class) {
            return text(part);
        }
        if (open.peek().type() == Edges.class) {
            return 20 + ++count % 20;
        }
        if (c == Integer.class
                && (open.peek().type() == SignInSheet.class || open.peek().type() == Invitee.class)) {
            return 2;
        }
        if (c == Integer.class && open.peek().type() == ActionPlan.class) {
            return 2001 + ++count % 10;
        }
        if (c == Integer.class) {
            return part.key().equals("format") ? 1 : part.key().equals("tahun") ? 2001 + count++ % 90 : 1000 + ++count;
        }
        if (c == BigDecimal.class && part.key().equals("ukuran")) {
            return BigDecimal.TEN;
        }
        if (c == BigDecimal.class) {
            return BigDecimal.valueOf(1000L + ++count);
        }
        if (c == Boolean.class) {
            return true;
        }
        if (c == Day.class) {
            return Day.of(LocalDate.of(2001, 1, 1).plusDays(++count));
        }
        if (c == LocalTime.class) {
            return LocalTime.of(8, 0).plusMinutes(++count % 600);
        }
        throw new IllegalStateException("no sample of " + c);
    }

    private String text(Part part) {
        if (!part.codeOf().isEmpty()) {
            return codes.get(part.codeOf());
        }
        String mark = mark();
        String key = part.key();
        if (ID_KEYS.contains(key)) {
            if (key.equals("kode") && type == RecordType.MEETING) {
                codes.putIfAbsent(
                        open.peek().type() == Result.class
                                ? "hasil"
                                : open.peek().type() == Session.class ? "acara" : key,
                        mark);
            }
            firstCode = !full && firstCode == null ? codes.get("hasil") : firstCode;
            return mark;
        }
        return switch (key) {
            case "lambang" -> mark + ".png";
            case "berkas" -> mark + ".pdf";
            case "sha256" -> mark + "0".repeat(64 - mark.length());
            case "alamat" -> LINKED.contains(open.peek().type()) ? "https://" + mark + ".example/" : mark;
            default -> mark + " " + key;
        };
    }
}

package id.rakor.view;

import id.rakor.model.meeting.Meeting;
import id.rakor.model.meeting.Period;
import id.rakor.model.meeting.SeriesEdition;
import id.rakor.model.place.Region;
import id.rakor.model.plan.ActionPlan;
import id.rakor.model.value.Keyed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What meetings are called in the names of files: short, of plain letters, unique in the edition as far as the length of
 * a path in an archive allows, and made of nothing but what the edition shows.
 */
final class PaperNames {
    private static final int MOST = 60;
    private static final int LONGEST = 150;
    private static final int AROUND = 56;
    private static final int LEAST = 14;
    private static final int TERM = 10;

    private final Desk desk;
    private final Map<String, String> shorter = new LinkedHashMap<>();

    private PaperNames(Desk desk, List<Abbreviation> terms) {
        this.desk = desk;
        shorter.putAll(shorter(desk));
        terms.stream()
                .filter(term -> term.meanings().size() == 1)
                .filter(term -> term.meanings().get(0).length() > TERM)
                .sorted(Comparator.comparing(
                                (Abbreviation term) -> -term.meanings().get(0).length())
                        .thenComparing(Abbreviation::text))
                .forEach(term -> shorter.putIfAbsent(term.meanings().get(0), term.text()));
    }

    /** What words are written for longer ones. */
    private static Map<String, String> shorter(Desk desk) {
        Map<String, String> shorter = new LinkedHashMap<>();
        for (String pair : desk.words().text("naskah.pendek").split("\\s*\\|\\s*")) {
            int equals = pair.indexOf('=');
            shorter.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return shorter;
    }

    /** The names of all meetings of an edition, by their ids. */
    static Map<String, String> of(Desk desk, List<Abbreviation> terms) {
        PaperNames names = new PaperNames(desk, terms);
        Map<String, String> byId = new TreeMap<>();
        Map<String, Integer> bearers = new HashMap<>();
        for (Meeting meeting : desk.reading().all(Meeting.class)) {
            String name = names.of(meeting);
            byId.put(meeting.id().text(), name);
            bearers.merge(fold(name), 1, Integer::sum);
        }
        for (Meeting meeting : desk.reading().all(Meeting.class)) {
            byId.computeIfPresent(
                    meeting.id().text(),
                    (id, name) ->
                            name.isEmpty() || bearers.get(fold(name)) > 1 ? instead(id, name, most(meeting)) : name);
        }
        return byId;
    }

    /** The id, or as much of it as there is room for where there is no name at all. */
    private static String instead(String id, String name, int most) {
        if (id.length() <= most) {
            return id;
        }
        return name.isEmpty() ? plain(id.substring(0, most)) : name;
    }

    /** Names that differ in case alone are one on some disks. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String of(Meeting meeting) {
        SeriesEdition series = meeting.series();
        String year = year(meeting);
        String title = shortened(meeting.title(), shorter);
        List<String> tail = new ArrayList<>();
        if (series != null && series.period() != null) {
            String period = Keyed.word(series.period());
            title = title.replace(" " + period + " ", " ");
            tail.add(period);
        } else if (series != null && series.ordinal() != null) {
            tail.add("ke-" + series.ordinal());
        }
        if (!year.isEmpty()) {
            title = title.replace(" " + year + " ", " ");
            tail.add(year);
        }
        return joined(plain(title), region(meeting), plain(String.join(" ", tail)), most(meeting));
    }

    /** The region whose meeting it is, as it stands in a name; empty where none is known. */
    private String region(Meeting meeting) {
        return meeting.organiserRegion() == null || meeting.organiserRegion().isWithheld()
                ? ""
                : desk.reading()
                        .get(Region.class, meeting.organiserRegion())
                        .map(region -> plain(shortened(desk.names().of(region), shorter)))
                        .orElse("");
    }

    /** What the report on a period of a plan is called: the plan's title in its short forms, year and period at the end. */
    static String of(Desk desk, ActionPlan plan, Period period, String folder) {
        String year = plan.year().toString();
        String title = shortened(plan.title(), shorter(desk)).replace(" " + year + " ", " ");
        return plain(desk, title, folder, "-" + year + "-" + Keyed.word(period));
    }

    private static String year(Meeting meeting) {
        if (meeting.series() != null && meeting.series().year() != null) {
            return meeting.series().year().toString();
        }
        String year = Routes.year(meeting);
        return year.equals(Routes.NO_YEAR) ? "" : year;
    }

    /** How long a name may be, so that the whole path fits into an archive that Windows can open. */
    private static int most(Meeting meeting) {
        int folder = Routes.paper(meeting, "").path().length();
        return Math.max(LEAST, Math.min(MOST, LONGEST - AROUND - folder));
    }

    /**
     * What something other than a meeting is called in names of files: as much of its name as there is room for.
     *
     * @param folder where the files lie
     * @param ending what stands at the end whatever the length, or empty
     */
    static String plain(Desk desk, String name, String folder, String ending) {
        int most = Math.max(LEAST, Math.min(MOST, LONGEST - AROUND - folder.length()));
        return joined(plain(shortened(name, shorter(desk))), "", "", most - ending.length()) + ending;
    }

    /** A title in its short forms, with a space at both ends. */
    private static String shortened(String name, Map<String, String> shorter) {
        String text = " " + name + " ";
        for (Map.Entry<String, String> pair : shorter.entrySet()) {
            text = text.replace(" " + pair.getKey() + " ", " " + pair.getValue() + " ");
        }
        return text;
    }

    /** As many words of a title as there is room for before its tail; the name of a region whole or not at all. */
    private static String joined(String title, String region, String tail, int most) {
        int room = most - (tail.isEmpty() ? 0 : tail.length() + 1);
        String head = title;
        if (head.length() > room) {
            int cut = head.lastIndexOf('-', room);
            int name = region.isEmpty() ? -1 : title.indexOf("-" + region);
            boolean inside = name > 0 && name < cut && cut <= name + region.length();
            head = head.substring(0, inside ? name : cut > 0 ? cut : room);
        }
        return tail.isEmpty() ? head : head.isEmpty() ? tail : head + "-" + tail;
    }

    /** Plain letters and digits with hyphens between. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['\u2019\u02BC]", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}

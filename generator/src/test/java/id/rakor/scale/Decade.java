package id.rakor.scale;

import id.rakor.model.place.Region;
import id.rakor.model.place.RegionKind;
import java.util.List;

/**
 * The shape of an invented country's coordination meetings: three a year in every province, regency
 * and city. It says who meets whom when, and nothing else; the same number always means the same.
 *
 * @param meetings how many meetings there are, at least 1
 * @param regions the regions that meet, in order
 */
record Decade(int meetings, List<Region> regions) {
    /** New faces at each meeting; makes 50,000 people of 16,560 meetings. */
    static final int NEWCOMERS = 3;

    /** How many attend a meeting by name. */
    static final int PRESENT = 12;

    /** Points of each meeting; makes 100,000 of 16,560 meetings. */
    static final int RESULTS = 6;

    /** Every second point has a follow-up. */
    static final int FOLLOW_UPS = RESULTS / 2;

    static final int FIRST_YEAR = 2016;
    static final int THEMES = 24;
    static final List<String> BODIES =
            List.of("pemda", "kesbangpol", "polri", "tni", "kejaksaan", "kpu", "bawaslu", "fkub");

    private static final int A_YEAR = 3;

    Decade {
        regions = regions.stream()
                .filter(r -> r.kind() != RegionKind.COUNTRY && r.kind() != RegionKind.AREA)
                .toList();
    }

    /** The region that holds a meeting. */
    Region host(int meeting) {
        return regions.get(meeting % regions.size());
    }

    /** How many regions hold any. */
    int hosts() {
        return Math.min(meetings, regions.size());
    }

    /** Which meeting of its region it is, from 0. */
    int turn(int meeting) {
        return meeting / regions.size();
    }

    int year(int meeting) {
        return FIRST_YEAR + turn(meeting) / A_YEAR;
    }

    /** Which of the year's meetings it is, from 1. */
    int ordinal(int meeting) {
        return turn(meeting) % A_YEAR + 1;
    }

    String period(int meeting) {
        return List.of("B04", "B08", "B12").get(ordinal(meeting) - 1);
    }

    /** The day of a meeting. */
    String day(int meeting) {
        return "%d-%02d-%02d".formatted(year(meeting), ordinal(meeting) * 4, meeting % 28 + 1);
    }

    String id(int meeting) {
        return "rakor-" + host(meeting).id() + "-" + year(meeting) + "-" + ordinal(meeting);
    }

    /** Who sits on a chair of a meeting: newcomers first, then those of the region's earlier meetings. */
    int person(int meeting, int chair) {
        int back = Math.min(turn(meeting), chair / NEWCOMERS);
        return (meeting - back * regions.size()) * NEWCOMERS + chair % NEWCOMERS;
    }

    /** How many people of its region a meeting can have met by name. */
    int chairs(int meeting) {
        return Math.min(PRESENT, (turn(meeting) + 1) * NEWCOMERS);
    }

    String body(int meeting, int number) {
        return BODIES.get(number % BODIES.size()) + "-" + host(meeting).id();
    }

    int people() {
        return meetings * NEWCOMERS;
    }
}

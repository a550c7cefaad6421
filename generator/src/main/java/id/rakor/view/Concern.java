package id.rakor.view;

import id.rakor.catalog.Owed;
import id.rakor.model.RecordType;
import id.rakor.model.meeting.Origin;
import id.rakor.model.source.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The points of held meetings that concern a record, what matters most first: those that name it, and those inside a
 * point that does.
 */
final class Concern {
    private final List<Point> points;

    private Concern(List<Point> points) {
        this.points = points;
    }

    static Concern of(Desk desk, Entity entity) {
        Map<String, Point> leaves = new LinkedHashMap<>();
        desk.indices().points().concerning(RecordType.of(entity), entity.id().text()).stream()
                .filter(Point::isHeld)
                .flatMap(point -> leaves(desk, point))
                .forEach(point -> leaves.putIfAbsent(point.at().id(), point));
        return new Concern(leaves.values().stream().sorted(Point.URGENT).toList());
    }

    private static Stream<Point> leaves(Desk desk, Point point) {
        if (point.isLeaf()) {
            return Stream.of(point);
        }
        return desk.reading().resultsOf(point.meeting()).stream()
                .filter(at -> at.parent() != null
                        && at.parent().code().equals(point.result().code()))
                .flatMap(at -> leaves(desk, Point.of(desk.reading(), at)));
    }

    /** All of them. */
    List<Point> all() {
        return points;
    }

    /** Those that are not closed. */
    List<Point> open() {
        return points.stream().filter(point -> !point.isClosed()).toList();
    }

    /** Those on which nothing is left to be done. */
    List<Point> closed() {
        return points.stream().filter(Point::isClosed).toList();
    }

    /** Those that are not closed, of the office's own meetings, for which a body answers or to which they are addressed. */
    List<Point> owed(Desk desk, Entity body) {
        Owed owed = new Owed(desk.reading(), body.id().text());
        return points.stream().filter(point -> owed.holds(point.at())).toList();
    }

    /** Whether one of them is of an office's own meeting. */
    boolean isOwn() {
        return points.stream().anyMatch(Concern::isOwn);
    }

    private static boolean isOwn(Point point) {
        return point.meeting().origin() == Origin.OFFICE;
    }

    /** How many of them are there, open and late, in a sentence. */
    String counted(Folio folio) {
        int open = open().size();
        int closed = points.size() - open;
        long late = Points.late(points);
        String sentence = folio.word("naskah.urusan.jumlah", points.size(), open, closed);
        return late == 0 ? sentence : sentence + " " + folio.word("naskah.urusan.terlambat", late);
    }
}

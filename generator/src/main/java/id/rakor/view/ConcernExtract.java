package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.source.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a paper takes from the results that concern a body, a region or a theme. */
public class ConcernExtract extends Extract {
    private final Entity entity;
    private final List<Point> points;

    ConcernExtract(Desk desk, Entity entity) {
        super(desk, new PaperFolio(desk, Routes.of(entity)));
        folio().classed(entity);
        this.entity = entity;
        this.points = leaves(desk, entity);
    }

    /** The points of held meetings, what matters most first; those inside a point that concerns it among them. */
    private static List<Point> leaves(Desk desk, Entity entity) {
        Map<String, Point> leaves = new LinkedHashMap<>();
        desk.indices().points().concerning(RecordType.of(entity), entity.id().text()).stream()
                .filter(Point::isHeld)
                .flatMap(point -> inside(desk, point))
                .forEach(point -> leaves.putIfAbsent(point.at().id(), point));
        return leaves.values().stream().sorted(Point.URGENT).toList();
    }

    private static Stream<Point> inside(Desk desk, Point point) {
        if (point.isLeaf()) {
            return Stream.of(point);
        }
        return desk.reading().resultsOf(point.meeting()).stream()
                .filter(at -> at.parent() != null
                        && at.parent().code().equals(point.result().code()))
                .flatMap(at -> inside(desk, Point.of(desk.reading(), at)));
    }

    /** What it is about. */
    public Entity entity() {
        return entity;
    }

    @Override
    public String title() {
        return name(entity);
    }

    /** The points that are not closed, what matters most first. */
    public List<Promise> open() {
        return rows(points.stream().filter(point -> !point.isClosed()));
    }

    /** The points on which nothing is left to be done. */
    public List<Promise> closed() {
        return rows(points.stream().filter(Point::isClosed));
    }

    /** The first so many of the points that are not closed. */
    public List<Promise> open(int most) {
        return rows(points.stream().filter(point -> !point.isClosed()).limit(most));
    }

    /** The first so many of the points on which nothing is left to be done. */
    public List<Promise> closed(int most) {
        return rows(points.stream().filter(Point::isClosed).limit(most));
    }

    /** The points themselves. */
    List<Point> all() {
        return points;
    }

    private List<Promise> rows(Stream<Point> some) {
        Promises promises = new Promises(folio());
        return some.map(point -> promises.row(point.at(), "", 0)).toList();
    }

    /** How many points concern it. */
    public int points() {
        return points.size();
    }
}

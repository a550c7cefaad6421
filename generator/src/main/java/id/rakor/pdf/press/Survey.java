package id.rakor.pdf.press;

import id.rakor.pdf.sheet.Booklet;
import id.rakor.pdf.sheet.Face;
import id.rakor.pdf.sheet.Leaf;
import id.rakor.pdf.sheet.Mark;
import id.rakor.pdf.sheet.Owner;
import id.rakor.pdf.sheet.Role;
import id.rakor.pdf.sheet.Tag;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What must be known of all pages before the first is written. */
final class Survey {
    /** Where a spot is: the page, counted from 1, its node and the distance from the foot of the page. */
    record Place(int page, Tag tag, float up) {}

    private final Map<Face, BitSet> characters = new TreeMap<>(Comparator.comparing(Face::name));
    private final Map<Tag, Integer> sequences = new IdentityHashMap<>();
    private final Map<Tag, Extent> figures = new IdentityHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Survey(Booklet booklet) {
        int page = 0;
        for (Leaf leaf : booklet.leaves()) {
            page++;
            Owner before = null;
            for (Mark mark : leaf.marks()) {
                Owner owner = note(mark, leaf, page);
                if (owner != before && owner instanceof Tag tag && tag.actual() != null) {
                    sequences.merge(tag, 1, Integer::sum);
                }
                before = owner == null ? before : owner;
            }
        }
    }

    private Owner note(Mark mark, Leaf leaf, int page) {
        if (mark instanceof Mark.Text text) {
            note(text);
            return text.owner();
        }
        if (mark instanceof Mark.Shape shape) {
            shape.path().forEach(step -> extent(shape.owner(), leaf, page).take(step, shape.width() / 2));
            return shape.owner();
        }
        if (mark instanceof Mark.Image image) {
            extent(image.owner(), leaf, page)
                    .take(image.x(), image.y())
                    .take(image.x() + image.width(), image.y() + image.height());
            return image.owner();
        }
        if (mark instanceof Mark.Spot spot) {
            places.put(spot.name(), new Place(page, spot.tag(), leaf.height() - spot.y()));
        }
        return null;
    }

    private void note(Mark.Text text) {
        BitSet used = characters.computeIfAbsent(text.face(), f -> new BitSet());
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if (!used.get(c)) {
                if (!text.face().draws(c)) {
                    throw new IllegalArgumentException(
                            text.face().name() + " does not draw U+" + Integer.toHexString(c) + ": " + text.text());
                }
                used.set(c);
            }
        }
    }

    private Extent extent(Owner owner, Leaf leaf, int page) {
        if (!(owner instanceof Tag tag) || tag.role() != Role.FIGURE) {
            return new Extent(0, 0);
        }
        Extent extent = figures.computeIfAbsent(tag, t -> new Extent(page, leaf.height()));
        return extent.page() == page ? extent : new Extent(0, 0);
    }

    /** The characters that each face draws. */
    Map<Face, BitSet> characters() {
        return characters;
    }

    /** Whether all marks of a node stand together. */
    boolean inOnePiece(Tag tag) {
        return sequences.getOrDefault(tag, 0) == 1;
    }

    /** What a figure covers on its first page; null when it draws nothing. */
    Extent figure(Tag tag) {
        return figures.get(tag);
    }

    Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no spot named " + name);
        }
        return place;
    }
}

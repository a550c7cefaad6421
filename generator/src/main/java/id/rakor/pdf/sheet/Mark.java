package id.rakor.pdf.sheet;

import java.util.List;

/**
 * Something drawn at a place on a page. Lengths are points (1/72 inch), measured from the upper left corner of the
 * page, y downwards.
 */
public sealed interface Mark {
    /** The same mark at another place. */
    Mark moved(float dx, float dy);

    /** The same mark with another owner; what cannot be owned stays as it is. */
    Mark ownedBy(Owner owner);

    /**
     * A run of text in one face on one line, drawn from left to right with the kerning of the face.
     *
     * @param owner what it belongs to
     * @param face the face; it draws every character of the text
     * @param size the size of the type
     * @param ink its colour
     * @param x where the first character begins
     * @param baseline the line it stands on
     * @param text what is drawn
     * @param stretch what is added to each space, may be negative; 0 when text is not justified
     */
    record Text(Owner owner, Face face, float size, Ink ink, float x, float baseline, String text, float stretch)
            implements Mark {
        @Override
        public Mark moved(float dx, float dy) {
            return new Text(owner, face, size, ink, x + dx, baseline + dy, text, stretch);
        }

        @Override
        public Mark ownedBy(Owner other) {
            return new Text(other, face, size, ink, x, baseline, text, stretch);
        }
    }

    /**
     * A drawn shape: lines, boxes, tints, status marks, the strokes of a chart.
     *
     * @param owner what it belongs to
     * @param path its corners and curves
     * @param fill the colour inside, or null
     * @param stroke the colour of its line, or null
     * @param width of the line; 0 without one
     * @param dash length of strokes and gaps of a dashed line; 0 for a whole one
     */
    record Shape(Owner owner, List<Step> path, Ink fill, Ink stroke, float width, float dash) implements Mark {
        public Shape {
            path = List.copyOf(path);
        }

        /** A line. */
        public static Shape line(Owner owner, float x1, float y1, float x2, float y2, float width, Ink ink) {
            return new Shape(owner, List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)), null, ink, width, 0);
        }

        /** A filled box. */
        public static Shape tint(Owner owner, float x, float y, float width, float height, Ink ink) {
            return new Shape(owner, box(x, y, width, height), ink, null, 0, 0);
        }

        /** A frame. */
        public static Shape frame(Owner owner, float x, float y, float width, float height, float line, Ink ink) {
            return new Shape(owner, box(x, y, width, height), null, ink, line, 0);
        }

        private static List<Step> box(float x, float y, float width, float height) {
            return List.of(
                    new Step.Move(x, y),
                    new Step.Line(x + width, y),
                    new Step.Line(x + width, y + height),
                    new Step.Line(x, y + height),
                    new Step.Close());
        }

        @Override
        public Mark moved(float dx, float dy) {
            List<Step> steps = path.stream().map(step -> step.moved(dx, dy)).toList();
            return new Shape(owner, steps, fill, stroke, width, dash);
        }

        @Override
        public Mark ownedBy(Owner other) {
            return new Shape(other, path, fill, stroke, width, dash);
        }
    }

    /** One step of a path. */
    sealed interface Step {
        Step moved(float dx, float dy);

        /** Begins a new figure. */
        record Move(float x, float y) implements Step {
            @Override
            public Step moved(float dx, float dy) {
                return new Move(x + dx, y + dy);
            }
        }

        /** A straight line to a point. */
        record Line(float x, float y) implements Step {
            @Override
            public Step moved(float dx, float dy) {
                return new Line(x + dx, y + dy);
            }
        }

        /** A cubic curve to a point. */
        record Curve(float x1, float y1, float x2, float y2, float x, float y) implements Step {
            @Override
            public Step moved(float dx, float dy) {
                return new Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
            }
        }

        /** Back to where the figure began. */
        record Close() implements Step {
            @Override
            public Step moved(float dx, float dy) {
                return this;
            }
        }
    }

    /**
     * A picture of dots.
     *
     * @param owner what it belongs to
     * @param picture the picture
     * @param x its left edge
     * @param y its upper edge
     * @param width on the page
     * @param height on the page
     */
    record Image(Owner owner, Picture picture, float x, float y, float width, float height) implements Mark {
        @Override
        public Mark moved(float dx, float dy) {
            return new Image(owner, picture, x + dx, y + dy, width, height);
        }

        @Override
        public Mark ownedBy(Owner other) {
            return new Image(other, picture, x, y, width, height);
        }
    }

    /**
     * Where a reader may click; one for each line of a link that runs over several.
     *
     * @param link the LINK node
     * @param x left edge
     * @param y upper edge
     * @param width of the area
     * @param height of the area
     * @param target an address ({@code https://...}, {@code mailto:...}) or {@code #name} of a {@link Spot}
     * @param contents what the link leads to, in words
     */
    record Area(Tag link, float x, float y, float width, float height, String target, String contents) implements Mark {
        @Override
        public Mark moved(float dx, float dy) {
            return new Area(link, x + dx, y + dy, width, height, target, contents);
        }

        @Override
        public Mark ownedBy(Owner owner) {
            return this;
        }
    }

    /**
     * A place that links, bookmarks and contents lead to.
     *
     * @param name unique in the paper
     * @param tag the node that stands there
     * @param y the upper edge
     */
    record Spot(String name, Tag tag, float y) implements Mark {
        @Override
        public Mark moved(float dx, float dy) {
            return new Spot(name, tag, y + dy);
        }

        @Override
        public Mark ownedBy(Owner owner) {
            return this;
        }
    }
}

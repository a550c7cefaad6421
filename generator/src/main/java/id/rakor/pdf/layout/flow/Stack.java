package id.rakor.pdf.layout.flow;

import id.rakor.pdf.layout.piece.Block;
import id.rakor.pdf.layout.piece.Strip;
import id.rakor.pdf.layout.piece.Strip.Hold;
import id.rakor.pdf.sheet.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks below each other. Between two of them stands the larger of the spaces they ask for; none stands above the
 * first.
 *
 * @param parts the blocks with the spaces they ask for
 */
public record Stack(List<Part> parts) implements Block {
    private static final int LAST = 3;
    private static final float SHORT = 60;
    private static final float TOGETHER = 100;

    public Stack {
        parts = List.copyOf(parts);
    }

    /**
     * A block in a stack.
     *
     * @param block the block
     * @param before space above it in points
     * @param after space below it in points
     * @param hold how it holds on to what stands before it
     * @param leads whether what follows must stand on its page
     * @param whole whether it stays on one page
     */
    public record Part(Block block, float before, float after, Hold hold, boolean leads, boolean whole) {
        /** A block that may be broken. */
        public static Part of(Block block, float before, float after) {
            return new Part(block, before, after, Hold.FREE, false, false);
        }

        public Part held(Hold other) {
            return new Part(block, before, after, other, leads, whole);
        }

        public Part leading() {
            return new Part(block, before, after, hold, true, whole);
        }

        /** The same, and links to a place lead to it. */
        public Part anchored(String name, Tag tag) {
            return new Part(new Anchored(block, name, tag), before, after, hold, leads, whole);
        }

        public Part kept() {
            return new Part(block, before, after, hold, leads, true);
        }
    }

    @Override
    public List<Strip> strips(float width) {
        List<Strip> all = new ArrayList<>();
        float after = 0;
        boolean leads = false;
        for (Part part : parts) {
            List<Strip> strips = part.block.strips(width);
            if (strips.isEmpty()) {
                continue;
            }
            Strip first = strips.get(0).below(all.isEmpty() ? 0 : Math.max(after, part.before));
            if (part.hold == Hold.CLOSE) {
                gather(all);
            }
            if (part.hold != Hold.FREE || leads) {
                first = first.held(part.hold == Hold.FREE || leads && part.hold != Hold.BREAK ? Hold.KEEP : part.hold);
            }
            all.add(first);
            for (Strip strip : strips.subList(1, strips.size())) {
                all.add(part.whole && strip.hold() != Hold.BREAK ? strip.held(Hold.KEEP) : strip);
            }
            after = part.after;
            leads = part.leads;
        }
        return all;
    }

    /**
     * Lets the last strips hold on to each other, so that what closes a paper never stands with a single line. Where one
     * holds on to another already, as to a heading, that is enough.
     */
    private static void gather(List<Strip> all) {
        int end = all.size();
        float deep = end == 0 ? 0 : all.get(end - 1).height();
        for (int at = end - 1; at > Math.max(0, end - LAST); at--) {
            Strip strip = all.get(at);
            float before = all.get(at - 1).height();
            deep += strip.gap() + before;
            if (strip.hold() == Hold.BREAK || strip.hold() == Hold.KEEP || before > SHORT || deep > TOGETHER) {
                return;
            }
            all.set(at, strip.held(Hold.KEEP));
        }
    }

    @Override
    public float narrowest() {
        float widest = 0;
        for (Part part : parts) {
            widest = Math.max(widest, part.block.narrowest());
        }
        return widest;
    }

    @Override
    public float widest() {
        float widest = 0;
        for (Part part : parts) {
            widest = Math.max(widest, part.block.widest());
        }
        return widest;
    }
}

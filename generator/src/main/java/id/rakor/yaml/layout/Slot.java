package id.rakor.yaml.layout;

import id.rakor.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/** A key or a list item that is still growing. */
final class Slot {
    final Draft parent;
    final Scalar key;
    final int column;
    final List<Remark> above = new ArrayList<>();
    boolean apart;
    private String beside = "";
    private Draft draft;
    private Scalar scalar;
    private List<String> block = List.of();
    private final List<Remark> foot = new ArrayList<>();

    /**
     * A slot.
     *
     * @param key its key, or null for a list item
     * @param column where its key or dash stands
     */
    Slot(Draft parent, Scalar key, int column) {
        this.parent = parent;
        this.key = key;
        this.column = column;
    }

    /** Puts a comment at the end of its line; false when one is there. */
    boolean comment(String text) {
        boolean free = beside.isEmpty();
        beside = free ? text : beside;
        return free;
    }

    void fill(Draft value) {
        draft = value;
    }

    void fill(Scalar value, List<String> lines) {
        scalar = value;
        block = lines;
    }

    /** Whether a comment further in than its key, below its value, can be told from that value. */
    boolean hasRoomBelow() {
        return draft != null || !SheetPrinter.isBlock(new Part.Leaf(scalar, block, List.of()));
    }

    List<Remark> foot() {
        return draft == null ? foot : draft.foot;
    }

    Margin margin() {
        return new Margin(above, apart, beside);
    }

    Part value() {
        return draft == null ? new Part.Leaf(scalar, block, foot) : draft.part();
    }
}

package id.rakor.yaml.layout;

import java.util.ArrayList;
import java.util.List;

/** A mapping or list that is still growing. */
final class Draft {
    final boolean mapping;
    final boolean flow;
    final int line;
    final int column;
    final Slot owner;
    final List<Slot> slots = new ArrayList<>();
    final List<Remark> foot = new ArrayList<>();

    /** The key that has no value yet, or null. */
    Slot waiting;

    /**
     * A draft.
     *
     * @param flow whether it is written with brackets
     * @param owner what it is the value of, or null for the outermost
     */
    Draft(boolean mapping, boolean flow, int line, int column, Slot owner) {
        this.mapping = mapping;
        this.flow = flow;
        this.line = line;
        this.column = column;
        this.owner = owner;
    }

    Part part() {
        return mapping
                ? new Part.Mapping(
                        slots.stream()
                                .map(s -> new Part.Entry(s.margin(), s.key, s.value()))
                                .toList(),
                        foot)
                : new Part.Sequence(
                        slots.stream()
                                .map(s -> new Part.Item(s.margin(), s.value()))
                                .toList(),
                        foot);
    }
}

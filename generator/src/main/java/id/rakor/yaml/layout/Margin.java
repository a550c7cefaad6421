package id.rakor.yaml.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a key or a list item.
 *
 * @param above the comments above it
 * @param apart whether a blank line stands right above it, below those comments
 * @param beside the comment at the end of its line, its {@code #} included; empty for none
 */
public record Margin(List<Remark> above, boolean apart, String beside) {
    /** Nothing. */
    public static final Margin NONE = new Margin(List.of(), false, "");

    public Margin {
        above = List.copyOf(above);
    }

    /** Whether a blank line is anywhere in it. */
    public boolean isSetOff() {
        return apart || above.stream().anyMatch(Remark::apart);
    }

    /** The same with a blank line between it and what stands above, or with none. */
    public Margin setOff(boolean far) {
        if (above.isEmpty()) {
            return new Margin(above, far, beside);
        }
        List<Remark> remarks = new ArrayList<>(above);
        remarks.set(0, new Remark(above.get(0).text(), far));
        return new Margin(remarks, apart, beside);
    }
}

package id.rakor.view;

import java.util.List;

/**
 * Ways on from a register that have something in common.
 *
 * @param label what they lead to, {@code "Menurut tahun"}
 * @param choices the ways
 */
public record Way(String label, List<Choice> choices) {
    public Way {
        choices = List.copyOf(choices);
    }
}

package id.rakor.view;

import java.util.List;

/**
 * A register: a sentence with the count, ways to its parts and sisters, and a table.
 *
 * @param frame what surrounds it
 * @param sentence how many there are and what is shown
 * @param sisters registers beside this one
 * @param parts parts of this register
 * @param table the rows; none when there are none
 */
public record RegisterView(Frame frame, String sentence, List<Choice> sisters, List<Choice> parts, Table table)
        implements View {
    public RegisterView {
        sisters = List.copyOf(sisters);
        parts = List.copyOf(parts);
    }
}

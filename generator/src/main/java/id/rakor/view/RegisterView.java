package id.rakor.view;

import java.util.List;

/**
 * A register: a sentence with the count, ways to its parts and sisters, and a table.
 *
 * @param frame what surrounds it
 * @param sentence how many there are and what is shown
 * @param sisters registers beside this one
 * @param ways parts of this register, by what they have in common
 * @param table the rows; none when there are none
 */
public record RegisterView(Frame frame, String sentence, List<Choice> sisters, List<Way> ways, Table table)
        implements View {
    public RegisterView {
        sisters = List.copyOf(sisters);
        ways = ways.stream().filter(way -> !way.choices().isEmpty()).toList();
    }
}

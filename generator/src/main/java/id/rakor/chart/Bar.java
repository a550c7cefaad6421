package id.rakor.chart;

/**
 * A bar in a list of bars.
 *
 * @param name what it counts, at its left
 * @param count how many; at least 0
 * @param label the number as it is read, at its right: {@code 7 hasil}
 * @param strong whether it is drawn in the colour of what is overdue, and its words bold
 */
public record Bar(String name, int count, String label, boolean strong) {}

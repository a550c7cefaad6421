package id.rakor.view;

import java.util.List;

/**
 * Something that happened or is to come on a day, as a row of a table.
 *
 * @param when the day
 * @param what the meeting or the result
 * @param who who called the meeting, or answers for the result; empty where nobody is recorded
 * @param state what became of it, or how it stands; empty where that is not recorded
 */
public record Happening(List<Bit> when, Line what, List<Bit> who, List<Bit> state) {}

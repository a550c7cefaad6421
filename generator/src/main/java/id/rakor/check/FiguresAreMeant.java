package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Figure;
import id.rakor.model.meeting.Meeting;
import java.util.List;

/**
 * A number says what it counts and whether it was counted, guessed or claimed. Arguments: how many do
 * not say what they count, how many do not say how they are meant, how many there are.
 */
final class FiguresAreMeant implements Rule<Meeting> {
    @Override
    public String id() {
        return "K33";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public void check(Meeting meeting, Reading reading, Notes notes) {
        List<Figure> figures = meeting.figures();
        long unitless = figures.stream().filter(f -> f.unit() == null).count();
        long unmeant = figures.stream().filter(f -> f.quantity().kind() == null).count();
        if (unitless + unmeant > 0) {
            notes.add("/angka", Long.toString(unitless), Long.toString(unmeant), Integer.toString(figures.size()));
        }
    }
}

package id.rakor.edit.fresh;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Records that are there already and may be the one that is about to be made: of the same name, or of one that is near. Names
 * with other numbers are not near: the law of another year is another law.
 */
public final class Twins {
    private static final int MOST = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Desk desk;
    private final Norms norms;

    Twins(Desk desk, Norms norms) {
        this.desk = desk;
        this.norms = norms;
    }

    /** Those that a name may be meant for, the likeliest first. */
    public List<Name> of(RecordType type, String text) {
        Known known = desk.known(type);
        String name = type == RecordType.PERSON ? desk.names().split(text).bare() : text;
        Map<String, Name> found = new LinkedHashMap<>();
        Optional<String> norm =
                type == RecordType.REGULATION ? norms.judge(text).taken() : Optional.empty();
        norm.flatMap(known::find).ifPresent(one -> found.put(one.id(), one));
        known.exact(name).forEach(one -> found.put(one.id(), one));
        List<String> numbers = numbers(name);
        boolean body = type == RecordType.INSTITUTION;
        for (Name near : body ? desk.bodies().candidates(name, MOST) : known.near(name, MOST)) {
            if (numbers(near.shown()).equals(numbers)) {
                found.putIfAbsent(near.id(), near);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
                .toList();
    }
}

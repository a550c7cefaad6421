package id.rakor.cli.fresh;

import id.rakor.edit.form.NextMeeting;
import id.rakor.edit.fresh.MeetingAnswers;
import id.rakor.load.Loaded;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import java.util.List;
import java.util.Map;

/** What goes on from one meeting of a series to the next, and the zone of the office. */
final class NextOfSeries {
    private static final List<String> FOLLOWING = List.of("tingkat", "zona", "pemrakarsa", "ke", "dari", "periode");

    private NextOfSeries() {}

    /** Fills what follows from the series that is answered; all that is proposed for its next meeting. */
    static Map<String, String> follow(MeetingAnswers answers, Loaded loaded, Words words) {
        String series = answers.get("seri").replaceFirst("^.* \\[(.*)]$", "$1");
        Map<String, String> proposed =
                series.isEmpty() ? Map.of() : NextMeeting.propose(loaded.records(), loaded.settings(), series, words);
        for (String key : FOLLOWING) {
            if (answers.get(key).isEmpty() && proposed.containsKey(key)) {
                answers.put(key, proposed.get(key));
            }
        }
        boolean zoned = loaded.settings() != null && loaded.settings().zone() != null;
        if (zoned && answers.get("zona").isEmpty()) {
            answers.put("zona", Keyed.word(loaded.settings().zone()));
        }
        return proposed;
    }
}

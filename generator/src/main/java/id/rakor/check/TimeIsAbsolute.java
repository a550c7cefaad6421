package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Severity;
import id.rakor.model.meeting.Meeting;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a meeting do not say "next year": who reads them later does not know from when it is
 * counted. The words of sources and of others are left alone. Arguments: the words.
 */
final class TimeIsAbsolute implements ValueRule<Meeting> {
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:kemarin|besok|lusa|hari\\s+ini|baru-baru\\s+ini"
            + "|(?:minggu|pekan|bulan|tahun)\\s+(?:ini|depan|lalu|kemarin)|akhir-akhir\\s+ini)\\b");
    private static final Set<String> QUOTED = Set.of("tertulis", "dibaca", "judul", "nilai", "sebutan", "sebagai");

    @Override
    public String id() {
        return "K32";
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
    public void visit(Meeting meeting, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof String text && !QUOTED.contains(at.part().key())) {
            Matcher relative = RELATIVE.matcher(text);
            if (relative.find()) {
                notes.add(at.pointer(), relative.group());
            }
        }
    }
}

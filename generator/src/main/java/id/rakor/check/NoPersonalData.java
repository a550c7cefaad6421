package id.rakor.check;

import id.rakor.catalog.Reading;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.source.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No text of a record, and no prose beside it, holds what identifies a person apart from the office: numbers of civil
 * servants and citizens, telephone numbers, e-mail addresses. They belong under {@code pengenal},
 * which no public edition carries. Arguments: what it looks like ({@code nip}, {@code nik}, {@code
 * telepon}, {@code surel}).
 */
final class NoPersonalData implements ValueRule<Entity> {
    private static final Map<String, Pattern> FORMS = Map.of(
            "nip", Pattern.compile("(?<!\\d)(?:19|20)\\d{6} ?\\d{6} ?[12] ?\\d{3}(?!\\d)"),
            "nik", Pattern.compile("(?<!\\d)[1-9]\\d{15}(?!\\d)"),
            "telepon", Pattern.compile("(?<!\\d)(?:\\+62|08)[ -]?\\d{2,3}[ -]?\\d{3,4}[ -]?\\d{3,5}(?!\\d)"),
            "surel", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));

    @Override
    public String id() {
        return "K30";
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void visit(Entity record, Value at, Reading reading, Notes notes) {
        if (at.value() instanceof String text && !at.pointer().startsWith("/pengenal/")) {
            FORMS.forEach((kind, form) -> {
                if (form.matcher(text).find()) {
                    notes.add(at.pointer(), kind);
                }
            });
        }
    }

    /** What prose holds of it, line by line. */
    List<Finding> inProse(String file, String text) {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            FORMS.forEach((kind, form) -> {
                Matcher match = form.matcher(line);
                if (match.find()) {
                    int column = line.codePointCount(0, match.start()) + 1;
                    findings.add(Finding.of(this, Place.at(file, number, column), kind));
                }
            });
        }
        return findings;
    }
}

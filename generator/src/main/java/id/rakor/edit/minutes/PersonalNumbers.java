package id.rakor.edit.minutes;

import id.rakor.edit.word.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers and addresses of persons out of lines: they belong to the record of a person, where no lower edition
 * carries them, and prose goes wherever its meeting goes.
 */
final class PersonalNumbers {
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("surel", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
        FORMS.put(
                "nip", Pattern.compile("(?<!\\d)(?:19|20)\\d{6}[ .-]{0,2}\\d{6}[ .-]{0,2}[12][ .-]{0,2}\\d{3}(?!\\d)"));
        FORMS.put("nik", Pattern.compile("(?<!\\d)[1-9]\\d{15}(?!\\d)"));
        FORMS.put("telepon", Pattern.compile("(?<!\\d)(?:\\+?62|08)[ .-]?\\d{2,3}[ .-]?\\d{3,4}[ .-]?\\d{3,5}(?!\\d)"));
    }

    private final String instead;
    private final Consumer<String> found;

    /**
     * One that takes them out.
     *
     * @param instead what stands in their place
     * @param found takes the kind of each
     */
    PersonalNumbers(String instead, Consumer<String> found) {
        this.instead = instead;
        this.found = found;
    }

    /** A line without them. */
    Line without(Line line) {
        Line clean = line;
        for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
            Matcher at = form.getValue().matcher(clean.text());
            int from = 0;
            while (at.find(from)) {
                found.accept(form.getKey());
                clean = clean.replace(at.start(), at.end(), instead);
                from = at.start() + instead.length();
                at = form.getValue().matcher(clean.text());
                if (from > clean.text().length()) {
                    break;
                }
            }
        }
        return clean;
    }
}

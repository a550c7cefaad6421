package id.rakor.edit.fresh;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Choices;
import id.rakor.edit.known.Known;
import id.rakor.edit.law.Citation;
import id.rakor.model.RecordType;
import id.rakor.model.party.Institution;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.party.Level;
import id.rakor.model.place.Region;
import id.rakor.model.value.Keyed;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be proposed for an answer: what the name itself says, and what is usual at the office. A proposal is what a person
 * would type.
 */
public final class Proposals {
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20|21)\\d\\d)(?:\\D.*)?");
    private static final Pattern NUMBER = Pattern.compile("(?i).*\\b(?:nomor|no\\.?)\\s*(\\S+).*");
    private static final String FAMOUS = "baru.usul.";

    private final LocalDate today;
    private final Desk desk;
    private final Words words;
    private final Choices choices;

    Proposals(Desk desk, LocalDate today, Words words) {
        this.today = today;
        this.desk = desk;
        this.words = words;
        this.choices = new Choices(words);
    }

    /** What the name of the record says about another key of it; this needs nobody's yes. */
    public Optional<String> said(RecordType type, Question question, Map<String, List<String>> answers) {
        String name = Questions.name(type)
                .map(one -> answers.getOrDefault(one.key(), List.of("")).get(0))
                .orElse("");
        Optional<Citation> cited = type == RecordType.REGULATION
                ? Citation.of(name, Words.builtIn(Language.INDONESIAN))
                : Optional.empty();
        return switch (question.key()) {
            case "tahun" -> group(YEAR, name);
            case "pangkat" -> Optional.of(desk.names().split(name).rank()).filter(rank -> !rank.isEmpty());
            case "nomor" -> cited.map(Citation::number).or(() -> group(NUMBER, name));
            case "tentang" -> cited.map(Citation::subject).filter(subject -> !subject.isEmpty());
            case "tanggal" -> Optional.of(today.toString());
            case "jenis" -> kind(type, question, name);
            default -> Optional.empty();
        };
    }

    private static Optional<String> group(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> kind(RecordType type, Question question, String name) {
        if (type == RecordType.INSTITUTION) {
            String word = desk.bodyKind(name);
            boolean other = word.equals(Keyed.word(InstitutionKind.OTHER));
            return other ? Optional.empty() : Optional.of(choices.label(InstitutionKind.class, word));
        }
        String key = Known.key(name) + "-";
        if (type == RecordType.REGION) {
            return choices.labels(question.type()).stream()
                    .filter(label -> key.startsWith(Known.key(label) + "-"))
                    .max(Comparator.comparing(String::length));
        }
        return Keyed.words(question.type()).stream()
                .filter(word -> words.has(FAMOUS + type.folder() + "." + word))
                .filter(word -> words.several(FAMOUS + type.folder() + "." + word).stream()
                        .anyMatch(beginning -> key.startsWith(Known.key(beginning) + "-")))
                .findFirst()
                .map(word -> choices.label(question.type(), word));
    }

    /** What is usual; a person says whether it is so. */
    public Optional<String> usual(RecordType type, Question question, Map<String, List<String>> answers) {
        boolean own = type == RecordType.SERIES || type == RecordType.ACTION_PLAN;
        return switch (question.key()) {
            case "wilayah" -> own || type == RecordType.INSTITUTION ? region() : Optional.empty();
            case "lembaga" -> own ? office().map(Institution::name) : Optional.empty();
            case "tingkat" -> level(answers);
            default -> Optional.empty();
        };
    }

    /** The institution that the office itself is. */
    public Optional<Institution> office() {
        return desk.office().institution();
    }

    /** The region of the office, as a list shows it. */
    public Optional<String> region() {
        return office().map(Institution::region)
                .flatMap(ref -> desk.known(RecordType.REGION).find(ref.id()))
                .map(Known.Name::shown);
    }

    /** How far a body reaches by the region that was answered. */
    private Optional<String> level(Map<String, List<String>> answers) {
        return answers.getOrDefault("wilayah", List.of()).stream()
                .findFirst()
                .flatMap(id -> desk.known(RecordType.REGION).find(id))
                .map(Known.Name::entity)
                .filter(Region.class::isInstance)
                .flatMap(region -> level((Region) region))
                .map(level -> choices.label(Level.class, Keyed.word(level)));
    }

    private static Optional<Level> level(Region region) {
        return switch (region.kind()) {
            case COUNTRY -> Optional.of(Level.NATIONAL);
            case PROVINCE -> Optional.of(Level.PROVINCE);
            case REGENCY, CITY, ADMINISTRATIVE_REGENCY, ADMINISTRATIVE_CITY -> Optional.of(Level.REGENCY);
            case DISTRICT -> Optional.of(Level.DISTRICT);
            case VILLAGE, WARD -> Optional.of(Level.VILLAGE);
            default -> Optional.empty();
        };
    }
}

package id.rakor.edit.fresh;

import id.rakor.edit.intake.Desk;
import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.edit.law.Citation;
import id.rakor.edit.press.find.LawFinder;
import id.rakor.edit.press.read.Lexicon;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.law.Regulation;
import id.rakor.text.Language;
import id.rakor.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Norms as people cite them or tell what they are about. A norm of another number or year is another norm. */
final class Norms {
    private static final int MOST = 5;

    private final Desk desk;
    private final Records records;
    private final Words names = Words.builtIn(Language.INDONESIAN);
    private LawFinder laws;

    Norms(Desk desk, Records records) {
        this.desk = desk;
        this.records = records;
    }

    /** What a text cites; empty when it is no citation. */
    Optional<Citation> cited(String text) {
        return Citation.of(text, names);
    }

    /** A name with its kind in short: what an id is made of. */
    String brief(String name) {
        for (String pair : names.several("naskah.norma_lengkap")) {
            String full = pair.substring(pair.indexOf('=') + 1);
            if (name.toLowerCase(Locale.ROOT).startsWith(full.toLowerCase(Locale.ROOT) + " ")) {
                return pair.substring(0, pair.indexOf('=')) + name.substring(full.length());
            }
        }
        return name;
    }

    /** How a text is understood. */
    Judged judge(String text) {
        Known known = desk.known(RecordType.REGULATION);
        Optional<Citation> cited = cited(text);
        List<Name> exact = known.exact(cited.map(Citation::name).orElse(text));
        if (exact.isEmpty() && cited.isPresent()) {
            exact = laws().id(cited.get().name()).flatMap(known::find).stream().toList();
        }
        if (exact.size() == 1) {
            return Judged.taken(exact.get(0).id(), exact.get(0).shown());
        } else if (cited.isPresent() && exact.isEmpty()) {
            return Judged.unknown();
        }
        Set<Name> near = new LinkedHashSet<>(exact.isEmpty() ? about(text) : exact);
        if (exact.isEmpty()) {
            near.addAll(known.near(text, MOST));
        }
        return near.isEmpty()
                ? Judged.unknown()
                : Judged.unsure(near.stream().limit(MOST).toList());
    }

    /** Norms whose name and subject have all the words of a text. */
    private List<Name> about(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> wanted = List.of(Known.key(text).split("-"));
        return desk.known(RecordType.REGULATION).all().stream()
                .filter(name -> holds(name, wanted))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(Name name, List<String> wanted) {
        String subject = name.entity() instanceof Regulation norm ? Objects.toString(norm.subject(), "") : "";
        List<String> words = List.of(Known.key(name.shown() + " " + subject).split("-"));
        return words.containsAll(wanted);
    }

    private LawFinder laws() {
        if (laws == null) {
            laws = new LawFinder(records, new Lexicon(records, names));
        }
        return laws;
    }
}

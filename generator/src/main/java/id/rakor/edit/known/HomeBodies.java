package id.rakor.edit.known;

import id.rakor.edit.known.Known.Name;
import id.rakor.model.party.InstitutionKind;
import id.rakor.model.value.Keyed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bodies as they are named in a region: one that is named without its region is that of this one. What is not sure is left
 * to a person, with what may be meant.
 */
public final class HomeBodies {
    /** Bodies that bear the bare name of their region. */
    private static final Set<String> BARE = Stream.of(
                    InstitutionKind.POLICE,
                    InstitutionKind.MILITARY,
                    InstitutionKind.PROSECUTION,
                    InstitutionKind.OTHER)
            .map(Keyed::word)
            .collect(Collectors.toSet());

    private final Known known;
    private final BodyIndex index;
    private final String home;

    /**
     * Those that are known of.
     *
     * @param home the id of the region, or empty
     */
    HomeBodies(Known known, BodyIndex index, String home) {
        this.known = known;
        this.index = index;
        this.home = home;
    }

    /** The id of the region; empty where there is none. */
    public String home() {
        return home;
    }

    /** What the region is called, with its kind. */
    public String homeName() {
        return index.regions().shown(home);
    }

    private List<Name> exact(String text) {
        return known.exact(text).stream()
                .filter(name -> !known.isNot(text, name.id()))
                .toList();
    }

    private boolean isHere(Name name) {
        return !home.isEmpty() && index.regionsOf(name).contains(home);
    }

    /** The body that a text means without doubt. */
    public Optional<Name> sure(String text) {
        Optional<Name> decided = known.decided(text);
        if (decided.isPresent()) {
            return decided;
        }
        List<Name> names = exact(text);
        if (names.size() == 1 && text.endsWith("]")) {
            return Optional.of(names.get(0));
        }
        List<Name> here = names.stream().filter(this::isHere).toList();
        if (here.size() == 1) {
            return Optional.of(here.get(0));
        } else if (here.isEmpty() && isCentral(text)) {
            return Optional.empty();
        }
        List<Name> plain = names.stream().filter(name -> isPlain(text, name)).toList();
        List<Name> own = plain.stream().filter(Name::own).toList();
        return plain.size() == 1
                ? Optional.of(plain.get(0))
                : own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** Whether a body is named so that its region cannot be another than the one of this text. */
    private boolean isPlain(String text, Name name) {
        Set<String> regions = index.regionsOf(name);
        int named = index.regionsIn(text).size();
        return home.isEmpty() || regions.isEmpty() || isHere(name) || named == 1 || index.isFull(text, name);
    }

    /** Whether a text is a short form of a body of the whole country, which may mean its office in this region. */
    public boolean isCentral(String text) {
        return index.regions().isPart(home) && exact(text).stream().anyMatch(name -> index.isShortCentral(text, name));
    }

    /** Those that a text may mean, the likeliest first. */
    public List<Name> candidates(String text, int most) {
        Set<Name> found = new LinkedHashSet<>();
        String whole = shortRegion(text).isPresent() ? index.regions().replaced(text, home) : text;
        if (index.regions().isPart(home) && index.regionsIn(whole).isEmpty()) {
            found.addAll(index.at(text, home));
        }
        found.addAll(known.exact(whole));
        boolean central = isCentral(whole);
        known.near(whole, most).stream()
                .filter(name -> !central || isHere(name))
                .forEach(found::add);
        return found.stream()
                .filter(name -> !known.isNot(text, name.id()))
                .limit(most)
                .toList();
    }

    /** The last word of a text where it may be short for this region and that is not known yet. */
    public Optional<String> shortRegion(String text) {
        return known.exact(text).isEmpty() ? index.regions().brief(text, home) : Optional.empty();
    }

    /** A text with this region in place of its last word. */
    public String inFull(String text) {
        return index.regions().replaced(text, home);
    }

    /** The region of a body that is new: that of its name where it has one; this one where every region has such a body. */
    public Optional<String> regionOf(String text) {
        Set<String> named = index.regionsIn(text);
        boolean here = named.contains(home) || named.isEmpty() && !home.isEmpty() && index.isGeneric(text);
        return here ? Optional.of(home) : Optional.empty();
    }

    /** Whether a name has a region at its end. */
    public boolean namesRegion(String text) {
        return !index.regionsIn(text).isEmpty();
    }

    /**
     * A name in full.
     *
     * @param name with every short form that stands for one name written out
     * @param brief as it was written in short; empty where it was not
     */
    public record LongName(String name, String brief) {}

    /**
     * A name in full, as far as that is sure.
     *
     * @param placed whether its last word is short for this region
     * @param kind tells the word of the kind of a body by its name
     */
    public LongName longName(String text, boolean placed, UnaryOperator<String> kind) {
        String word = index.regions().kindOf(home);
        String base = placed ? index.regions().named(text, home) : text;
        boolean bare =
                !placed && index.regions().isPart(home) && index.regionsIn(text).isEmpty();
        Optional<LongForm> form = index.forms().longForm(base, word);
        Optional<LongForm> here = bare ? index.forms().longForm(base + " " + homeName(), word) : Optional.empty();
        boolean longer = here.isPresent()
                && here.get().words() > form.map(LongForm::words).orElse(0);
        if (longer || here.isPresent() && form.filter(one -> one.isOfKind(word)).isPresent()) {
            return new LongName(here.get().whole(""), text);
        } else if (form.isEmpty()) {
            return new LongName(index.forms().spelled(placed ? inFull(text) : text), "");
        }
        boolean withKind = placed && !BARE.contains(kind.apply(form.get().full()));
        return new LongName(
                form.get().whole(withKind ? word : ""),
                placed ? text : form.get().brief());
    }

    /** A text with its short single words written out. */
    public String spelled(String text) {
        return index.forms().spelled(text);
    }

    /** Whether a text is the name in full of a body whose recorded name is short for it. */
    public boolean isFuller(String text, Name name) {
        return index.isShortFor(name, text);
    }

    /**
     * A name whose beginning is written out.
     *
     * @param start the short beginning as it was written
     * @param full the same in full
     * @param rest what follows it
     */
    record LongForm(String start, String full, String rest) {
        int words() {
            return start.split(" ").length;
        }

        /** Whether it ends with a kind of region and does not tell which. */
        boolean isOfKind(String kind) {
            return rest.isEmpty() && !kind.isEmpty() && full.endsWith(" " + kind);
        }

        String brief() {
            return (start + " " + rest).strip();
        }

        /** The name, with the word of a kind of region before the rest unless it is told there. */
        String whole(String kind) {
            String end = full.substring(full.lastIndexOf(' ') + 1);
            String tail = rest.startsWith(end + " ") ? rest.substring(end.length() + 1) : rest;
            boolean told = kind.isEmpty() || end.equals(kind) || tail.startsWith(kind + " ");
            return String.join(" ", full, told ? "" : kind, tail)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}

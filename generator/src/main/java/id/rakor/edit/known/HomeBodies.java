package id.rakor.edit.known;

import id.rakor.edit.known.Known.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bodies as they are named in a region: one that is named without its region is that of this one. What is not sure is left
 * to a person, with what may be meant.
 */
public final class HomeBodies {
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
}

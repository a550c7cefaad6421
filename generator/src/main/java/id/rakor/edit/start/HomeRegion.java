package id.rakor.edit.start;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.Known.Name;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.place.Region;
import id.rakor.text.BareOrder;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions that an office may serve, by what a person writes of one: its code, its name, a part of it, or its initials. */
public final class HomeRegion {
    private static final int MOST = 9;
    private static final int FEW = 3;

    private final Known known;

    /** One that knows the regions of some records and of the reference tables. */
    public HomeRegion(Records records, Words words) {
        this.known = Known.of(RecordType.REGION, records, words);
    }

    /** The regions of exactly this name or code; several bear one name, such as a city and a regency. */
    public List<Name> exact(String text) {
        return known.exact(text.strip());
    }

    /** Those that a text may have meant, the likeliest first. */
    public List<Name> near(String text) {
        String key = Known.key(text);
        Set<Name> near = new LinkedHashSet<>();
        if (key.length() >= FEW) {
            regions().filter(name -> initials(name).equals(key)).forEach(near::add);
            regions().filter(name -> holds(key, bare(name))).sorted(longest()).forEach(near::add);
            regions().filter(name -> ("-" + bare(name)).contains("-" + key)).forEach(near::add);
        }
        near.addAll(known.near(text, MOST));
        return near.stream().limit(MOST).toList();
    }

    private Stream<Name> regions() {
        return known.all().stream().sorted(Comparator.comparing(Name::shown, BareOrder.INSTANCE));
    }

    private static Comparator<Name> longest() {
        return Comparator.comparing((Name name) -> bare(name).length()).reversed();
    }

    private static boolean holds(String text, String name) {
        return ("-" + text + "-").contains("-" + name + "-");
    }

    private static String bare(Name name) {
        return Known.key(((Region) name.entity()).name());
    }

    private static String initials(Name name) {
        return Arrays.stream(bare(name).split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}

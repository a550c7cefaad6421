package id.rakor.edit.start;

import id.rakor.edit.known.Known;
import id.rakor.model.place.Region;
import id.rakor.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The usual short names of an office, with the region as its name has it. None where the name goes on with anything else
 * than a region, for then it is another office.
 */
final class ShortNames {
    private ShortNames() {}

    static List<String> of(String office, Region region, Words words) {
        String name = office.strip().replaceAll("\\s+", " ");
        return words.several("mulai.sebutan").stream()
                .map(row -> row.split("="))
                .filter(row -> (Known.key(name) + "-").startsWith(Known.key(row[0]) + "-"))
                .map(row -> shortened(name, row, region, words))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> shortened(String name, String[] row, Region region, Words words) {
        List<String> all = List.of(name.split(" "));
        String rest = String.join(" ", all.subList(row[0].split(" ").length, all.size()));
        boolean ofRegion = rest.isEmpty()
                || (region != null && Known.key(rest).equals(Known.key(region.name())))
                || words.several("mulai.kata-wilayah").stream()
                        .anyMatch(word -> Known.key(rest).startsWith(Known.key(word) + "-"));
        return ofRegion
                ? Arrays.stream(row[1].split("/"))
                        .map(brief -> (brief + " " + rest).strip())
                        .toList()
                : List.of();
    }
}

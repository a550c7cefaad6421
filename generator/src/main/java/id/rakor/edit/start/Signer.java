package id.rakor.edit.start;

import id.rakor.edit.known.Known;
import id.rakor.edit.known.NameParts;
import id.rakor.edit.known.NameSplitter;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.settings.SignerRank;
import id.rakor.model.value.Keyed;
import id.rakor.text.Words;
import id.rakor.yaml.Node;
import id.rakor.yaml.Node.Entry;
import id.rakor.yaml.Node.Mapping;
import id.rakor.yaml.Node.Scalar;
import id.rakor.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The official who signs the papers of an office, as a person writes it.
 *
 * @param office the office, with {@code Plt.} or the like before it where it is held so
 * @param name the name with its titles
 * @param grade the rank in the civil service, or empty
 * @param nip the number of a civil servant, or empty
 * @param place the town before the day of signing, or empty
 */
public record Signer(String office, String name, String grade, String nip, String place) {
    private static final List<TenureStatus> ACTING =
            List.of(TenureStatus.PJ, TenureStatus.PJS, TenureStatus.PLT, TenureStatus.PLH);

    /** What the settings say of the signer: name and titles apart, and what decides the form of the signature. */
    Node node(Words words) {
        String[] first = office.split("\\s+", 2);
        String acting = first.length < 2 ? "" : acting(first[0]);
        String held = acting.isEmpty() ? office : first[1];
        NameParts parts = new NameSplitter(words).split(name);
        boolean sure = parts.unknown().isEmpty();
        List<Entry> official = new ArrayList<>();
        put(official, "jabatan", held);
        put(official, "status", acting);
        put(official, "selaku", rank(held, words));
        put(official, "nama", parts.bare());
        put(official, "gelar_depan", parts.before());
        put(
                official,
                "gelar_belakang",
                sure ? parts.after() : name.substring(name.indexOf(',') + 1).strip());
        put(official, "pangkat", grade.isEmpty() ? parts.rank() : grade);
        put(official, "nip", nip);
        List<Entry> signing = new ArrayList<>();
        put(signing, "tempat", place);
        signing.add(Entry.of("pejabat", Sequence.of(List.of(Mapping.of(official)))));
        return Mapping.of(signing);
    }

    private static void put(List<Entry> entries, String key, String text) {
        if (!text.isEmpty()) {
            entries.add(Entry.of(key, Scalar.text(text)));
        }
    }

    private static String acting(String word) {
        return ACTING.stream()
                .map(Keyed::word)
                .filter(Known.key(word)::equals)
                .findFirst()
                .orElse("");
    }

    /** The rank that the first words of an office tell; empty when they tell none. */
    private static String rank(String office, Words words) {
        String key = Known.key(office) + "-";
        return Stream.of(SignerRank.HEAD, SignerRank.DEPUTY, SignerRank.SECRETARY)
                .map(Keyed::word)
                .filter(word -> words.several("mulai.selaku." + word).stream()
                        .anyMatch(beginning -> key.startsWith(Known.key(beginning) + "-")))
                .findFirst()
                .orElse("");
    }
}

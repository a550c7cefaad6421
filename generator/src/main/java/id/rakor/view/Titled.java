package id.rakor.view;

import id.rakor.model.meeting.Representation;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.Region;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An office as letters and lists address it: always with the body it belongs to, and that body not told again where the
 * title tells it. A title that ends with the words a body begins with runs on into its name: {@code "Kepala Dinas"} of
 * {@code "Dinas Sosial"} is {@code "Kepala Dinas Sosial"}.
 */
final class Titled {
    private final Folio folio;
    private final Set<String> common;

    Titled(Folio folio) {
        this.folio = folio;
        this.common = Set.copyOf(folio.desk().words().several("naskah.absen.kata_umum"));
    }

    /** The title that a letter or a list gives to a body, whose link it becomes; both may be null. */
    List<Bit> bits(String title, Ref<Institution> institution) {
        Optional<Institution> body = folio.find(Institution.class, institution);
        if (title == null || body.isEmpty()) {
            return Parties.bits(folio, null, institution, null, title);
        }
        if (isNamed(title, body.get()) || tells(title, body.get()) || tellsAtHome(title, body.get())) {
            return Parties.bits(folio, null, institution, null, title);
        }
        String rest = beyond(title, body.get().name());
        return rest.length() < body.get().name().length()
                ? Parties.bits(folio, null, institution, null, title + rest)
                : Offices.bits(folio, title, institution, null);
    }

    /** An office as somebody holds it; each argument may be null. */
    List<Bit> bits(
            Ref<Office> office, String label, TenureStatus status, Ref<Institution> institution, Ref<Region> region) {
        String title = label != null
                ? label
                : folio.find(Office.class, office).map(Office::name).orElse("");
        Optional<Institution> body = folio.find(Institution.class, institution);
        if (title.isEmpty() || body.isEmpty()) {
            return Offices.held(folio, office, label, status, institution, region);
        }
        String rest = beyond(title, body.get().name());
        if (tells(title, body.get())) {
            return Offices.held(folio, office, label, status, null, null);
        } else if (rest.length() < body.get().name().length()) {
            List<Bit> bits = new ArrayList<>(Offices.held(folio, office, label, status, null, null));
            bits.add(Bit.text(rest));
            return bits;
        }
        return Offices.held(folio, office, label, status, institution, region);
    }

    /** Whether a title is that of one who stands for somebody, and names whom: {@code "Perwakilan Dinas Sosial"}. */
    boolean standsFor(String title, Ref<Institution> own, Representation whom) {
        boolean says = title != null
                && folio.desk().words().several("naskah.absen.wakil").stream()
                        .anyMatch(word -> title.startsWith(word + " "));
        if (!says || whom.person() != null || whom.office() != null) {
            return false;
        }
        return whom.institution() == null
                ? whom.label() != null && title.endsWith(" " + whom.label())
                : whom.institution().equals(own)
                        || folio.find(Institution.class, whom.institution())
                                .filter(body -> tells(title, body))
                                .isPresent();
    }

    /** Whether a title is nothing but a name of the body. */
    private static boolean isNamed(String title, Institution body) {
        return Stream.of(body.abbreviations(), body.otherNames())
                .flatMap(List::stream)
                .anyMatch(title::equalsIgnoreCase);
    }

    /** Whether a title tells the body: by its name, by an abbreviation of it, or as the government of a region it names. */
    private boolean tells(String title, Institution body) {
        List<String> words = Arrays.asList(title.split("\\s+"));
        if (title.contains(body.name())
                || body.abbreviations().stream().anyMatch(a -> words.containsAll(Arrays.asList(a.split("\\s+"))))
                || leads(title, body)) {
            return true;
        }
        String region =
                folio.find(Region.class, body.region()).map(Region::name).orElse("");
        return !region.isEmpty()
                && title.contains(region)
                && Arrays.stream(body.name().replace(region, "").strip().split("\\s+"))
                        .allMatch(common::contains);
    }

    /** Whether a title is that of who leads the body, by the same name as it: {@code "Camat Sukacontoh"}. */
    private boolean leads(String title, Institution body) {
        List<String> names = Stream.of(List.of(body.name()), body.abbreviations(), body.otherNames())
                .flatMap(List::stream)
                .toList();
        return folio.desk().words().several("naskah.absen.pimpinan").stream()
                .map(pair -> pair.split("="))
                .anyMatch(pair ->
                        title.startsWith(pair[0] + " ") && names.contains(pair[1] + title.substring(pair[0].length())));
    }

    /** Whether a title tells the body by an abbreviation without the name of its region: {@code "Anggota Forkopimda"}. */
    private boolean tellsAtHome(String title, Institution body) {
        String region =
                folio.find(Region.class, body.region()).map(Region::name).orElse("");
        List<String> words = Arrays.asList(title.split("\\s+"));
        return !region.isEmpty()
                && body.abbreviations().stream()
                        .filter(a -> a.endsWith(" " + region))
                        .map(a -> a.substring(0, a.length() - region.length()).strip())
                        .anyMatch(a -> words.containsAll(Arrays.asList(a.split("\\s+"))));
    }

    /** What the name of a body says beyond the words that a title ends with; the whole name when they have none in common. */
    private static String beyond(String title, String body) {
        for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
            if (body.startsWith(title.substring(at + 1) + " ")) {
                return body.substring(title.length() - at - 1);
            }
        }
        return body;
    }
}

package id.rakor.edit.known;

import id.rakor.edit.known.Known.Name;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.text.Words;
import java.util.List;
import java.util.Optional;

/** Offices as rows name them. Only what is without doubt is taken for a record. */
public final class Offices {
    private final Known offices;
    private final Known bodies;
    private final Words words;

    /** Those among some offices and bodies. */
    public Offices(Known offices, Known bodies, Words words) {
        this.offices = offices;
        this.bodies = bodies;
        this.words = words;
    }

    /**
     * The id of the office that a text names without doubt: that of the body, the only one of that name in full, or that of the
     * region of the meeting where it is named without its region.
     *
     * @param body the id of the body of the row, or null
     * @param home the id of the region of the meeting, or empty
     */
    public Optional<String> id(String text, String body, String home) {
        List<Name> exact = offices.exact(text);
        List<Name> ofBody = exact.stream().filter(name -> isOf(name, body)).toList();
        boolean full = exact.size() == 1 && Known.key(exact.get(0).shown()).equals(Known.key(text));
        if (ofBody.size() == 1 || full) {
            return Optional.of((ofBody.size() == 1 ? ofBody : exact).get(0).id());
        }
        List<Name> here = exact.stream().filter(name -> isHere(name, home)).toList();
        return here.size() == 1 && (body == null || isBodyHere(body, home))
                ? Optional.of(here.get(0).id())
                : Optional.empty();
    }

    private static boolean isOf(Name name, String body) {
        Office office = (Office) name.entity();
        return office != null
                && office.institution() != null
                && office.institution().id().equals(body);
    }

    private static boolean isHere(Name name, String home) {
        Office office = (Office) name.entity();
        return office != null
                && office.institution() == null
                && office.region() != null
                && office.region().id().equals(home);
    }

    /** Whether a body is of the region of the meeting. */
    private boolean isBodyHere(String body, String home) {
        return bodies.find(body)
                .map(Name::entity)
                .filter(Institution.class::isInstance)
                .map(entity -> ((Institution) entity).region())
                .filter(region -> region.id().equals(home))
                .isPresent();
    }

    /** Whether a text where a name is due is that of an office. */
    public boolean isOffice(String text) {
        String key = Known.key(text) + "-";
        return !offices.exact(text).isEmpty()
                || words.several("impor.jabatan").stream()
                        .anyMatch(beginning -> key.startsWith(Known.key(beginning) + "-"));
    }
}

package id.rakor.view;

import id.rakor.model.party.Institution;
import id.rakor.model.party.Office;
import id.rakor.model.party.TenureStatus;
import id.rakor.model.place.Region;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Keyed;
import id.rakor.model.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An office with its body and region in one line. Where the title of the office names the body or
 * the region, the name itself becomes the link; where the body already stands for the region, the
 * region is not told twice.
 */
final class Offices {
    private final Folio folio;
    private final List<Bit> bits = new ArrayList<>();

    private Offices(Folio folio) {
        this.folio = folio;
    }

    /** The title of an office, as the source has it or as its record has; one of the two may be null. */
    static String title(Folio folio, Ref<Office> office, String label) {
        return label != null
                ? label
                : folio.find(Office.class, office)
                        .map(Office::name)
                        .orElse(folio.withheld().text());
    }

    /**
     * An office as somebody holds it, with its body and region: {@code "Pj Bupati"}. The words of the
     * source lead to the page of the office, where it has one; they tell themselves in what way it was
     * held.
     */
    static List<Bit> held(
            Folio folio,
            Ref<Office> office,
            String label,
            TenureStatus status,
            Ref<Institution> institution,
            Ref<Region> region) {
        List<Bit> bits = new ArrayList<>();
        if (status != null && !isPlain(status) && label == null) {
            bits.add(Bit.text(acting(folio, status) + " "));
        }
        Optional<Office> known = folio.find(Office.class, office);
        if (office == null) {
            bits.addAll(bits(folio, label, institution, region));
        } else {
            bits.add(known.map(o -> folio.link(o, label == null ? o.name() : label))
                    .orElse(label == null ? folio.withheld() : Bit.text(label)));
            String title = bits.get(bits.size() - 1).text();
            List<Bit> where = bits(
                    folio,
                    null,
                    tells(folio, Institution.class, institution, title) ? null : institution,
                    tells(folio, Region.class, region, title) ? null : region);
            if (!where.isEmpty()) {
                bits.add(Bit.text(", "));
                bits.addAll(where);
            }
        }
        if (status != null && isPlain(status)) {
            bits.add(Bit.of(Bit.Kind.QUIET, " (" + folio.desk().names().within(status) + ")"));
        }
        return bits;
    }

    /** The short word before the title of an office; papers have it with a full stop. */
    private static String acting(Folio folio, TenureStatus status) {
        return folio instanceof PaperFolio
                ? folio.word("naskah.pejabat." + Keyed.word(status), "").strip()
                : folio.desk().names().of(status);
    }

    /** Whether a title names what a pointer leads to; a pointer that is not there has nothing to tell. */
    private static <T extends Entity> boolean tells(Folio folio, Class<T> type, Ref<T> ref, String title) {
        return folio.find(type, ref)
                .map(entity -> title.contains(folio.desk().names().bare(entity)))
                .orElse(false);
    }

    /** Whether a status goes without saying before the title of an office. */
    static boolean isPlain(TenureStatus status) {
        return status == TenureStatus.DEFINITIVE || status == TenureStatus.EX_OFFICIO;
    }

    /** The pieces of the line; each argument but the first may be null. */
    static List<Bit> bits(Folio folio, String title, Ref<Institution> institution, Ref<Region> region) {
        Offices offices = new Offices(folio);
        if (title != null) {
            offices.bits.add(Bit.text(title));
        }
        Optional<Institution> body = folio.find(Institution.class, institution);
        if (body.isPresent()) {
            offices.place(folio.link(body.get()), body.get().name());
        } else if (institution != null) {
            offices.append(folio.withheld());
        }
        Optional<Region> where = folio.find(Region.class, region);
        boolean told =
                body.map(Institution::region).filter(r -> r.equals(region)).isPresent();
        if (where.isPresent() && !told) {
            offices.place(folio.link(where.get()), where.get().name());
        } else if (where.isEmpty() && region != null) {
            offices.append(folio.withheld());
        }
        return offices.bits;
    }

    /** Turns a name inside the line into a link, or puts the link at its end. */
    private void place(Bit link, String name) {
        for (int i = 0; i < bits.size(); i++) {
            String text = bits.get(i).text();
            int at = bits.get(i).kind() == Bit.Kind.TEXT ? text.indexOf(name) : -1;
            if (at >= 0) {
                bits.remove(i);
                bits.add(i, Bit.text(text.substring(at + name.length())));
                bits.add(i, Bit.link(name, link.value()));
                bits.add(i, Bit.text(text.substring(0, at)));
                bits.removeIf(bit -> bit.text().isEmpty());
                return;
            }
        }
        append(link);
    }

    private void append(Bit bit) {
        if (!bits.isEmpty()) {
            bits.add(Bit.text(", "));
        }
        bits.add(bit);
    }
}

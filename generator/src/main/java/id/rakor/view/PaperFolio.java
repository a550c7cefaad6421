package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.party.Institution;
import id.rakor.model.party.Person;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One paper in the making. Its links lead to the site where that has an address, and nowhere otherwise; it knows the
 * strictest class of all that was asked for.
 */
class PaperFolio extends Folio {
    private final String base;
    private final boolean indexed;
    private final Map<String, String> shortened = new TreeMap<>();
    private Classification strictest = Classification.ORDINARY;

    PaperFolio(Desk desk, Route route) {
        this(desk, route, false);
    }

    /**
     * A paper.
     *
     * @param indexed whether an index names the people and bodies that stand in it
     */
    PaperFolio(Desk desk, Route route, boolean indexed) {
        super(desk, route);
        this.indexed = indexed;
        String address = desk.settings().address();
        this.base = address == null ? "" : address.replaceFirst("/*$", "/");
    }

    @Override
    String href(Route to) {
        return base.isEmpty() ? "" : base + to.from(Routes.HOME);
    }

    @Override
    Bit link(Entity entity, String text) {
        Bit link = super.link(entity, text);
        boolean named = entity instanceof Person || entity instanceof Institution;
        return indexed && named
                ? link.indexed(new Bit.Term(
                        RecordType.of(entity).folder(), desk().names().bare(entity)))
                : link;
    }

    @Override
    void see(Classification given) {
        strictest = strictest.or(given);
    }

    @Override
    <T extends Entity> Optional<T> find(Class<T> type, Ref<T> ref) {
        Optional<T> found = super.find(type, ref);
        found.ifPresent(entity -> see(entity.classification()));
        return found;
    }

    /** The first short name that is recorded, unless another body of the paper has the same one. */
    @Override
    Bit brief(Institution body) {
        if (body.abbreviations().isEmpty()) {
            return link(body);
        }
        String name = body.abbreviations().get(0);
        boolean other = shortened.containsKey(name) && !shortened.get(name).equals(body.name());
        if (!other) {
            shortened.put(name, body.name());
        }
        return other ? link(body) : link(body, name);
    }

    /** The short names used so far, each with the name in full, in the order of the alphabet. */
    Map<String, String> shortened() {
        return shortened;
    }

    /** Prose whose links without an address are words alone. */
    @Override
    String prose(Prose prose, String prefix) {
        return super.prose(prose, prefix).replaceAll("(?s)<a [^>]*href=\"\"[^>]*>(.*?)</a>", "$1");
    }

    /** Whether an index names what stands in it. */
    boolean isIndexed() {
        return indexed;
    }

    Classification strictest() {
        return strictest;
    }
}

package id.rakor.view;

import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import id.rakor.model.value.Prose;
import id.rakor.model.value.Ref;
import java.util.Optional;

/**
 * One paper in the making. Its links lead to the site where that has an address, and nowhere otherwise; it knows the
 * strictest class of all that was asked for.
 */
class PaperFolio extends Folio {
    private final String base;
    private Classification strictest = Classification.ORDINARY;

    PaperFolio(Desk desk, Route route) {
        super(desk, route);
        String address = desk.settings().address();
        this.base = address == null ? "" : address.replaceFirst("/*$", "/");
    }

    @Override
    String href(Route to) {
        return base.isEmpty() ? "" : base + to.from(Routes.HOME);
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

    /** Prose whose links without an address are words alone. */
    @Override
    String prose(Prose prose, String prefix) {
        return super.prose(prose, prefix).replaceAll("(?s)<a [^>]*href=\"\"[^>]*>(.*?)</a>", "$1");
    }

    Classification strictest() {
        return strictest;
    }
}

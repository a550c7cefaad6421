package id.rakor.edit.record;

import id.rakor.catalog.Catalog;
import id.rakor.catalog.Citation;
import id.rakor.catalog.Edition;
import id.rakor.catalog.Linker;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.finding.Spots;
import id.rakor.load.Loaded;
import id.rakor.load.Loader;
import id.rakor.model.RecordType;
import id.rakor.model.Records;
import id.rakor.model.Records.Held;
import id.rakor.model.source.Entity;
import id.rakor.near.NearName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records of a content folder as they are, with their places, for those who change them. */
final class Shelf {
    private final Path content;
    private final Loaded loaded;
    private final Catalog catalog;

    private Shelf(Path content, Loaded loaded, Catalog catalog) {
        this.content = content;
        this.loaded = loaded;
        this.catalog = catalog;
    }

    static Shelf of(Path content, LocalDate asOf, int threads) {
        Loaded loaded = new Loader(threads).load(content);
        Catalog catalog = Linker.join(loaded.records(), List.of(), Edition.FULL, asOf);
        return new Shelf(content, loaded, catalog);
    }

    Path content() {
        return content;
    }

    Records records() {
        return loaded.records();
    }

    Catalog catalog() {
        return catalog;
    }

    Spots spots() {
        return loaded.spots();
    }

    /** A record of the office; one that comes with the program is none. */
    Optional<Held> own(RecordType type, String id) {
        return records().find(type, id).filter(held -> !held.file().startsWith(Place.PROGRAM));
    }

    /** That there is no such record, or that it is not the office's. */
    Finding unknown(RecordType type, String id) {
        if (records().shelf().find(type, id).isPresent()) {
            return Finding.of(EditCode.BUILT_IN, Place.file(""), type.folder(), id);
        }
        return Finding.of(EditCode.UNKNOWN, Place.file(""), type.folder(), id)
                .near(NearName.of(id, records().ids(type)).orElse(""));
    }

    /** The places that point to a record, each with its file. */
    List<Place> citing(Entity entity) {
        return catalog.pointing(entity).stream().map(this::place).toList();
    }

    private Place place(Citation citation) {
        Entity owner = citation.owner();
        Held held = records().find(RecordType.of(owner), owner.id().text()).orElseThrow();
        return Place.of(held.file(), held.pointer() + citation.pointer());
    }
}

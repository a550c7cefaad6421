package id.rakor.view;

import id.rakor.model.RecordType;
import id.rakor.model.result.Result;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Ref;
import id.rakor.prose.LinkResolver;
import id.rakor.prose.LinkTarget;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Leads the links of prose from the page it stands on to the pages of records. */
final class Links implements LinkResolver {
    private final Folio folio;

    Links(Folio folio) {
        this.folio = folio;
    }

    @Override
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        Arrays.stream(RecordType.values())
                .filter(type -> type != RecordType.DECISION)
                .forEach(type -> kinds.add(type.folder()));
        return kinds;
    }

    /** What cannot be found counts as withheld: that every link leads somewhere is checked earlier. */
    @Override
    public LinkTarget resolve(String kind, String id) {
        RecordType type = RecordType.named(kind).orElseThrow();
        Optional<Bit> link = type == RecordType.RESULT ? result(id) : entity(type, id);
        return link.<LinkTarget>map(bit -> new LinkTarget.Reached(bit.value(), bit.text()))
                .orElseGet(LinkTarget.Withheld::new);
    }

    private Optional<Bit> result(String id) {
        return folio.desk().reading().result(new Ref<Result>(id)).map(folio::link);
    }

    private Optional<Bit> entity(RecordType type, String id) {
        Class<? extends Entity> kind = type.type().asSubclass(Entity.class);
        return find(kind, id).map(folio::link);
    }

    private <T extends Entity> Optional<T> find(Class<T> type, String id) {
        return folio.find(type, new Ref<>(id));
    }
}

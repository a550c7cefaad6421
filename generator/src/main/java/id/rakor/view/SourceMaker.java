package id.rakor.view;

import id.rakor.model.source.Source;

/** Makes the page of a source: what it is, what rests on it, and where others say otherwise. */
final class SourceMaker {
    private SourceMaker() {}

    static EntryView source(Desk desk, Source source) {
        Entry entry = new Entry(desk, source);
        Folio folio = entry.folio();
        return entry.always("penerbit", source.publisher())
                .date("terbit", source.published())
                .row("pewarta", source.reporters())
                .row("editor", source.editors())
                .address("alamat", source.address())
                .text("cara_baca", source.reading())
                .date("diambil", source.retrieved())
                .link("menyalin", Source.class, source.derived())
                .list("disalin_oleh", InstitutionMaker.owners(folio, source, Source.class, "menyalin"))
                .contrasts(Citing.owners(folio.desk().reading().citing(source).stream()
                                .filter(c -> c.pointer().contains("/keterangan/")))
                        .flatMap(owner -> Contrasts.with(folio, owner, source).stream())
                        .toList())
                .make(desk.names().of(source.kind()));
    }
}

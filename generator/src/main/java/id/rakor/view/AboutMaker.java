package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.RecordType;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.view.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page on what this is. */
final class AboutMaker {
    private final Desk desk;
    private final Folio folio;
    private final List<Fact> facts = new ArrayList<>();

    AboutMaker(Desk desk) {
        this.desk = desk;
        this.folio = new Folio(desk, Routes.ABOUT);
    }

    AboutView make() {
        Settings settings = desk.settings();
        Edition edition = desk.reading().edition();
        fact("kantor", settings.office());
        fact("edisi", desk.names().of(edition));
        fact("keadaan", desk.words().dates().plain(desk.reading().asOf()));
        fact(
                "versi",
                Optional.ofNullable(AboutMaker.class.getPackage().getImplementationVersion())
                        .orElse(folio.word("tentang.versi_kerja")));
        if (settings.address() != null) {
            facts.add(new Fact(
                    folio.word("tentang.alamat"),
                    List.of(Line.of(new Bit(Bit.Kind.OUTSIDE, settings.address(), settings.address())))));
        }
        fact("kontak", settings.contact());
        String description = settings.description();
        return new AboutView(
                Frames.of(folio, folio.word("tentang.judul")).aged().make(),
                description == null ? folio.word("beranda.apa") : description,
                facts,
                holdings(),
                edition == Edition.FULL,
                folio.word(
                        "bingkai.kutip_basis",
                        settings.name(),
                        settings.name(),
                        settings.office(),
                        desk.names().of(edition),
                        Routes.HOME.path()));
    }

    private void fact(String key, String value) {
        if (value != null) {
            facts.add(new Fact(folio.word("tentang." + key), List.of(Line.of(Bit.text(value)))));
        }
    }

    private Table holdings() {
        List<Column> columns = Stream.of("isi", "banyak_catatan")
                .map(key -> Roll.column(folio, key))
                .toList();
        List<Table.Row> rows = Stream.of(RecordType.values())
                .filter(type -> type != RecordType.FOLLOW_UP && type != RecordType.DECISION)
                .map(type -> Table.row(
                        columns,
                        List.of(
                                List.of(Line.of(Bit.link(
                                        folio.word("bingkai.daftar." + type.folder()), folio.href(Routes.list(type))))),
                                List.of(Line.of(Bit.text(desk.words().numbers().of(count(type))))))))
                .toList();
        return new Table(folio.word("tentang.isi"), columns, rows);
    }

    private int count(RecordType type) {
        return type == RecordType.RESULT
                ? desk.reading().results().size()
                : desk.reading().all(type.type().asSubclass(Entity.class)).size();
    }
}

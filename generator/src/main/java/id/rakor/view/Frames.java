package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.RecordType;
import id.rakor.model.source.Classified;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import java.util.ArrayList;
import java.util.List;

/** Makes what surrounds a page. */
final class Frames {
    private static final List<String> MENU = List.of("rapat", "hasil", "tema", "orang", "wilayah");
    private static final List<String> MORE = List.of(
            "seri",
            "dokumen",
            "naskah",
            "tindak-lanjut",
            "rencana-aksi",
            "potensi-konflik",
            "konflik",
            "jabatan",
            "lembaga",
            "pemilihan",
            "regulasi",
            "istilah",
            "sumber",
            "kelengkapan");

    private final Folio folio;
    private final String title;
    private final List<Bit> trail = new ArrayList<>();
    private String section = "";
    private String classification = "";
    private String asOf = "";
    private Entity entity;

    private Frames(Folio folio, String title) {
        this.folio = folio;
        this.title = title;
    }

    /** Begins the frame of a page with a title. */
    static Frames of(Folio folio, String title) {
        Frames frames = new Frames(folio, title);
        if (!folio.route().equals(Routes.HOME)) {
            frames.trail.add(Bit.link(folio.word("bingkai.beranda"), folio.href(Routes.HOME)));
        }
        return frames;
    }

    /** Below the list of a type of records. */
    Frames under(RecordType type) {
        return under(type.folder());
    }

    /** Below a register by the name of its folder. */
    Frames under(String register) {
        in(register);
        trail.add(Bit.link(folio.word("bingkai.daftar." + register), folio.href(Routes.list(register))));
        return this;
    }

    /** Below another page. */
    Frames under(Bit step) {
        trail.add(step);
        return this;
    }

    /** In the part of the site that a register belongs to. */
    Frames in(String register) {
        section = Sisters.eldest(register);
        return this;
    }

    /** Marked with the class of its record, when that is stricter than ordinary. */
    Frames classed(Classified record) {
        Classification given = record.classification();
        classification =
                given == Classification.ORDINARY ? "" : folio.desk().names().of(given);
        return this;
    }

    /** The page of a record. */
    Frames about(Entity one) {
        entity = one;
        return this;
    }

    /** Marked with the day as of which it is reckoned. */
    Frames aged() {
        asOf = folio.word(
                "bingkai.keadaan_per",
                folio.desk().words().dates().plain(folio.desk().reading().asOf()));
        return this;
    }

    Frame make() {
        Desk desk = folio.desk();
        Edition edition = desk.reading().edition();
        String name = desk.names().of(edition);
        return new Frame(
                folio.route(),
                desk.words().language().code(),
                title,
                desk.settings().name(),
                desk.settings().office(),
                folio.href(Routes.HOME),
                trail,
                MENU.stream().map(this::entry).toList(),
                more(),
                Boolean.TRUE.equals(desk.settings().sample()),
                edition == Edition.PUBLIC ? "" : name,
                name,
                classification,
                asOf,
                folio.word(
                        title.equals(desk.settings().name()) ? "bingkai.kutip_basis" : "bingkai.kutip",
                        title,
                        desk.settings().name(),
                        desk.settings().office(),
                        name,
                        folio.route().path()),
                about(desk));
    }

    /** The page as a thing: part of the site, and about its record. */
    private Thing about(Desk desk) {
        Things things = new Things(folio);
        String path = folio.route().path();
        String address = desk.settings().address();
        Thing office = Thing.of("GovernmentOrganization", things.id("kantor"))
                .text("name", desk.settings().office());
        Thing site = Thing.of("WebSite", things.id("situs"))
                .text("name", desk.settings().name())
                .thing("publisher", office);
        return Thing.of(entity == null ? "CollectionPage" : "WebPage", things.id("halaman:" + path))
                .text("name", title)
                .text("inLanguage", desk.words().language().code())
                .text("url", address == null ? null : address.replaceFirst("/*$", "/") + path)
                .thing("isPartOf", site)
                .thing("mainEntity", entity == null ? null : things.of(entity));
    }

    private Choice entry(String register) {
        return new Choice(
                folio.word("bingkai.menu." + register),
                folio.href(Routes.list(register)),
                "",
                register.equals(section));
    }

    private List<Choice> more() {
        List<Choice> more = new ArrayList<>(MORE.stream()
                .map(register -> way("bingkai.daftar." + register, Routes.list(register)))
                .toList());
        more.add(way("bingkai.panduan", Routes.guide("index")));
        more.add(way("bingkai.tentang", Routes.ABOUT));
        return more;
    }

    private Choice way(String key, Route to) {
        return new Choice(folio.word(key), folio.href(to), "", to.equals(folio.route()));
    }
}

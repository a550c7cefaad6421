package id.rakor.view;

import id.rakor.catalog.Edition;
import id.rakor.model.settings.PaperKind;
import id.rakor.model.settings.Settings;
import id.rakor.model.source.Entity;
import id.rakor.model.value.Classification;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a paper takes from the records, part by part, in the order in which the paper shows it: sources are numbered as
 * they are first asked for, and only what was asked for counts for the class of the paper. It belongs to one thread.
 */
public abstract class Extract {
    private final Desk desk;
    private final PaperFolio folio;
    private final Set<PaperKind> bound = EnumSet.noneOf(PaperKind.class);

    Extract(Desk desk, PaperFolio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    Desk desk() {
        return desk;
    }

    PaperFolio folio() {
        return folio;
    }

    /** What it is about, in words. */
    public abstract String title();

    /** When and where that was, in short; empty where it is of no one time. */
    public String when() {
        return "";
    }

    /** What tells its pages from those of another paper of the kind. */
    public String foot() {
        return title();
    }

    /** What kind of thing it is about; empty where the paper's own kind says it. */
    public String line() {
        return "";
    }

    /** What became of a meeting that was not held; empty otherwise. */
    public String status() {
        return "";
    }

    /** That a meeting was put off or called off, in a sentence; empty otherwise. */
    public String halt() {
        return "";
    }

    /** Words a paper about it is found by. */
    public List<String> keywords() {
        return List.of();
    }

    /** Whether it is known only from reports. */
    public boolean fromPress() {
        return false;
    }

    /** The address of the page it is about; empty where the site has none. */
    public String page() {
        return folio.href(folio.route());
    }

    /** What the office has set. */
    public Settings settings() {
        return desk.settings();
    }

    /** Words around the records. */
    public String word(String key, Object... args) {
        return folio.word(key, args);
    }

    /** The words of a key that stand for the same thing, in order. */
    public List<String> several(String key) {
        return desk.words().several(key);
    }

    /** Some words in a row: {@code "a, b, dan c"}. */
    public String row(List<String> all) {
        return desk.words().list(all);
    }

    /** A number in words of the language: {@code "1.500"}. */
    public String number(long number) {
        return desk.words().numbers().of(number);
    }

    /** The language of those words, {@code "id"}. */
    public String language() {
        return desk.words().language().code();
    }

    /** The edition in words; empty when it is for everyone. */
    public String edition() {
        Edition edition = desk.reading().edition();
        return edition == Edition.PUBLIC ? "" : desk.names().of(edition);
    }

    /** Whether it is the edition that shows everything. */
    public boolean isFull() {
        return desk.reading().edition() == Edition.FULL;
    }

    /** The day as of which it is reckoned, in words. */
    public String asOf() {
        return folio.word("bingkai.keadaan_per", plain(day()));
    }

    /** That day. */
    public LocalDate day() {
        return desk.reading().asOf();
    }

    /** A day in words, without its weekday. */
    public String plain(LocalDate day) {
        return desk.words().dates().plain(day);
    }

    /** The short names of bodies used so far, each with its name in full. */
    public List<String> abbreviations() {
        return folio.shortened().entrySet().stream()
                .map(one -> folio.word("naskah.singkatan_satu", one.getKey(), one.getValue()))
                .toList();
    }

    /** The sources asked for so far, by number. */
    public List<Quote> sources() {
        return Quotes.of(folio);
    }

    /** The strictest class of what was asked for so far. */
    public Classification classification() {
        return folio.strictest();
    }

    /** Counts something of a class that is shown and was not asked for here. */
    public void holds(Classification other) {
        folio.see(other);
    }

    /** Counts a paper of a class that is bound into the one that is made. */
    public void bind(PaperKind kind, Classification other) {
        folio.see(other);
        bound.add(kind);
    }

    /** Whether a paper of a kind is bound into the one that is made. */
    public boolean binds(PaperKind kind) {
        return bound.contains(kind);
    }

    /** A choice in words. */
    public String name(Enum<?> choice) {
        return desk.names().of(choice);
    }

    /** A record in words. */
    String name(Entity entity) {
        return desk.names().of(entity);
    }
}

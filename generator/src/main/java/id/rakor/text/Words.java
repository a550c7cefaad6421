package id.rakor.text;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.near.NearName;
import id.rakor.text.WordFile.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Every word that a reader sees, by key, in one language. The words of an office's own templates
 * stand in front of the built-in ones, key by key.
 *
 * <p>In a phrase {@code {0}} stands for an argument and {@code {0|meeting|meetings}} chooses by one:
 * the first form for exactly 1. Arguments that are numbers are written as the language writes them
 * (1.500), so a year or a code is given as text.
 *
 * <p>Immutable; all threads may share it. It never asks the JDK how a language is written.
 */
public final class Words {
    private static final String FOLDER = "templates/text/";

    private final Language language;
    private final Map<String, Entry> entries;
    private final Numbers numbers;

    private Words(Language language, Map<String, Entry> entries) {
        this.language = language;
        this.entries = entries;
        this.numbers = new Numbers(this);
    }

    /** The words that come with the program. */
    public static Words builtIn(Language language) {
        String name = FOLDER + language.code() + ".properties";
        try (InputStream in = Words.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            Map<String, Entry> entries = WordFile.read(name, in.readAllBytes(), f -> {
                throw new IllegalStateException(f.toString());
            });
            return new Words(language, new TreeMap<>(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The built-in words behind those of an office.
     *
     * @param templates the office's own folder of templates, or null; its words lie in {@code
     *     text/<language>.properties}, and need not be there
     * @param findings takes what is wrong with them, at {@code templates/text/<language>.properties};
     *     the built-in words stand in for what cannot be used
     */
    public static Words of(Language language, Path templates, Consumer<Finding> findings) {
        Words builtIn = builtIn(language);
        String file = language.code() + ".properties";
        Path path = templates == null ? null : templates.resolve("text").resolve(file);
        if (path == null || !Files.exists(path)) {
            return builtIn;
        }
        Map<String, Entry> own;
        try {
            own = WordFile.read(FOLDER + file, Files.readAllBytes(path), findings);
        } catch (IOException e) {
            findings.accept(Finding.of(WordFault.UNREADABLE, Place.file(FOLDER + file)));
            return builtIn;
        }
        Map<String, Entry> all = new TreeMap<>(builtIn.entries);
        own.forEach((key, entry) -> {
            if (fits(key, entry, builtIn, FOLDER + file, findings)) {
                all.put(key, entry);
            }
        });
        return new Words(language, all);
    }

    private static boolean fits(String key, Entry own, Words builtIn, String file, Consumer<Finding> findings) {
        Place place = Place.at(file, own.line(), own.column());
        if (!builtIn.has(key)) {
            String near = NearName.of(key, builtIn.entries.keySet()).orElse("");
            findings.accept(Finding.of(WordFault.UNKNOWN, place, key).near(near));
            return false;
        }
        SortedSet<Integer> missing = new TreeSet<>(own.phrase().indexes());
        missing.removeAll(builtIn.arguments(key));
        for (Integer index : missing) {
            findings.accept(Finding.of(WordFault.NO_ARGUMENT, place, key, "{" + index + "}"));
        }
        return missing.isEmpty();
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** Every key, in order. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /**
     * The words of a key, filled.
     *
     * @throws IllegalStateException when there is no such key, or fewer arguments than it asks for
     */
    public String text(String key, Object... args) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.code());
        }
        SortedSet<Integer> asked = entry.phrase().indexes();
        if (!asked.isEmpty() && asked.last() >= args.length) {
            throw new IllegalStateException(key + " asks for {" + asked.last() + "}, given " + args.length);
        }
        List<String> texts = new ArrayList<>(args.length);
        List<Boolean> ones = new ArrayList<>(args.length);
        for (Object arg : args) {
            texts.add(arg instanceof Number n ? numbers.of(n) : String.valueOf(arg));
            ones.add(arg instanceof Number n ? isOne(n) : "1".equals(String.valueOf(arg)));
        }
        return entry.phrase().fill(texts, ones);
    }

    /** The words of a key that stand for the same thing, parted by upright strokes; in order. */
    public List<String> several(String key) {
        return List.of(text(key).split("\\|"));
    }

    private static boolean isOne(Number number) {
        return new BigDecimal(number.toString()).compareTo(BigDecimal.ONE) == 0;
    }

    /** The words of a key as they stand in the file, places unfilled. */
    String raw(String key) {
        return entries.get(key).raw();
    }

    /** Which arguments the words of a key ask for. */
    SortedSet<Integer> arguments(String key) {
        return entries.get(key).phrase().indexes();
    }

    /** Several things in a row: {@code "a"}, {@code "a dan b"}, {@code "a, b, dan c"}. */
    public String list(List<String> things) {
        if (things.isEmpty()) {
            return "";
        }
        if (things.size() == 2) {
            return text("daftar.dua", things.get(0), things.get(1));
        }
        String row = things.get(0);
        for (int i = 1; i < things.size(); i++) {
            row = text(i == things.size() - 1 ? "daftar.akhir" : "daftar.berikut", row, things.get(i));
        }
        return row;
    }

    /** How this language writes numbers. */
    public Numbers numbers() {
        return numbers;
    }

    /** How this language writes dates and hours. */
    public Dates dates() {
        return new Dates(this);
    }

    /** The words under a prefix as the JDK's bundle, their keys without it; unfilled. */
    public ResourceBundle bundle(String prefix) {
        Map<String, String> under = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (key.startsWith(prefix)) {
                under.put(key.substring(prefix.length()), entry.raw());
            }
        });
        return new WordBundle(under);
    }
}

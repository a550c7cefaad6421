package id.rakor.load;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.model.RecordType;
import id.rakor.model.Records.Held;
import id.rakor.model.settings.Settings;
import id.rakor.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one file gives: records, the names it lays claim to, and what is wrong. It belongs to one thread. */
final class Harvest {
    private final String file;
    private final List<Named> named = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Loaded.Unread> unread = new ArrayList<>();
    private final Map<String, List<Integer>> gaps = new HashMap<>();
    private Settings settings;

    /** An id and where it is given. */
    record Named(RecordType type, String id, Place place) {}

    Harvest(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    List<Named> named() {
        return named;
    }

    List<Held> held() {
        return held;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Loaded.Unread> unread() {
        return unread;
    }

    /** By the pointer of a list: the positions of its items that were left out. */
    Map<String, List<Integer>> gaps() {
        return gaps;
    }

    Settings settings() {
        return settings;
    }

    void settings(Settings read) {
        settings = read;
    }

    void gap(String list, int position) {
        gaps.computeIfAbsent(list, l -> new ArrayList<>()).add(position);
    }

    void report(LoadCode code, Node at, String pointer, String... args) {
        findings.add(Finding.of(code, place(at, pointer), args));
    }

    void report(LoadCode code, Node at, String pointer, String near, List<String> args) {
        findings.add(new Finding(code, place(at, pointer), args, near));
    }

    void reportKey(LoadCode code, Node key, String pointer, String near, List<String> args) {
        findings.add(new Finding(code, keyPlace(key, pointer), args, near));
    }

    Place keyPlace(Node key, String pointer) {
        return new Place(file, pointer, key.line(), key.column(), true);
    }

    /** A missing part of the whole file has no line of its own. */
    private Place place(Node at, String pointer) {
        return pointer.isEmpty() ? Place.file(file) : new Place(file, pointer, at.line(), at.column(), false);
    }
}

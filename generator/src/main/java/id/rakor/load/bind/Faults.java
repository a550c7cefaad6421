package id.rakor.load.bind;

import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with one file, and what was therefore left out of its lists. It belongs to one thread. */
public final class Faults {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Integer>> gaps = new HashMap<>();

    /** None yet. */
    public Faults(String file) {
        this.file = file;
    }

    /** All so far; more may be added. */
    public List<Finding> findings() {
        return findings;
    }

    /** By the pointer of a list: the positions of its items that were left out, in order. */
    public Map<String, List<Integer>> gaps() {
        return gaps;
    }

    /** Something is wrong with a value. */
    public void report(LoadCode code, Node at, String pointer, String... args) {
        findings.add(Finding.of(code, place(at, pointer), args));
    }

    /** The place of a key. */
    public Place keyPlace(Node key, String pointer) {
        return new Place(file, pointer, key.line(), key.column(), true);
    }

    void report(LoadCode code, Node at, String pointer, String near, List<String> args) {
        findings.add(new Finding(code, place(at, pointer), args, near));
    }

    void reportKey(LoadCode code, Node key, String pointer, String near, List<String> args) {
        findings.add(new Finding(code, keyPlace(key, pointer), args, near));
    }

    void gap(String list, int position) {
        gaps.computeIfAbsent(list, l -> new ArrayList<>()).add(position);
    }

    /** What is missing from the whole file has no line of its own. */
    private Place place(Node at, String pointer) {
        if (pointer.isEmpty() && !(at instanceof Node.Mapping)) {
            return Place.at(file, at.line(), at.column());
        }
        return pointer.isEmpty() ? Place.file(file) : new Place(file, pointer, at.line(), at.column(), false);
    }
}

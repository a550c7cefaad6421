package id.rakor.edit.tidy;

import id.rakor.yaml.layout.Margin;
import id.rakor.yaml.layout.Part.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the blank lines of a mapping sensible when its keys change places: keys that stood in one group
 * stand close, and one that comes behind a key of another group is set off from it.
 */
final class Groups {
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();

    /** The groups of keys as they stand. */
    Groups(List<Entry> entries) {
        int group = 0;
        String last = "";
        for (Entry entry : entries) {
            String key = entry.key().text();
            group += !last.isEmpty() && entry.margin().isSetOff() ? 1 : 0;
            groups.put(key, group);
            before.put(key, last);
            last = key;
        }
    }

    /** The same keys in their new order, with the blank lines that go with it. */
    List<Entry> apply(List<Entry> ordered) {
        List<Entry> all = new ArrayList<>();
        String last = "";
        for (Entry entry : ordered) {
            String key = entry.key().text();
            boolean moved = !last.equals(before.get(key));
            all.add(moved ? new Entry(margin(entry.margin(), key, last), entry.key(), entry.value()) : entry);
            last = key;
        }
        return all;
    }

    private Margin margin(Margin margin, String key, String last) {
        boolean far = !last.isEmpty() && !groups.get(last).equals(groups.get(key));
        if (far) {
            return margin.isSetOff() ? margin : margin.setOff(true);
        }
        return margin.setOff(false);
    }
}

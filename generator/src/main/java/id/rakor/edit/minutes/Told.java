package id.rakor.edit.minutes;

import id.rakor.edit.word.WordCode;
import id.rakor.finding.Finding;
import id.rakor.finding.Place;
import id.rakor.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is told about a document: each thing with the heading it stands below and the words near it. Of a kind that loses no
 * words only the first few are told one by one.
 */
final class Told {
    private static final int MOST = 8;
    private static final int NEAR = 6;
    private static final Pattern PERSONAL = Pattern.compile("\\d(?:[ .-]{0,2}\\d){8,}|\\S+@\\S+");
    private static final Set<WordCode> NO_PLACE = EnumSet.of(WordCode.RUNNING, WordCode.HEAD);
    private static final Set<WordCode> EACH = EnumSet.of(
            WordCode.RUNNING,
            WordCode.HEAD,
            WordCode.COMMENT,
            WordCode.DELETED,
            WordCode.HIDDEN,
            WordCode.CONTENTS,
            WordCode.DRAWING);

    private final String file;
    private final Words words;
    private final List<Thing> things = new ArrayList<>();

    private record Thing(WordCode code, int block, String near, List<String> args) {}

    /**
     * Nothing yet.
     *
     * @param file the name of the document
     */
    Told(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** Takes one thing that stands before or in a block; -1 for no place. */
    void add(WordCode code, int block, String near, List<String> args) {
        int last = things.size() - 1;
        boolean more = code == WordCode.CONTENTS && last >= 0 && things.get(last).code == code;
        if (more) {
            Thing before = things.remove(last);
            String all = before.args.get(0) + "; " + args.get(0);
            things.add(new Thing(code, before.block, before.near, List.of(all)));
        } else {
            things.add(new Thing(code, block, near, args));
        }
    }

    /**
     * All of it.
     *
     * @param headings the heading above each block, with one more for the end
     * @param begins the first words of each block, with one more for the end
     */
    List<Finding> findings(List<String> headings, List<String> begins) {
        List<Finding> findings = new ArrayList<>();
        Map<WordCode, Integer> many = new EnumMap<>(WordCode.class);
        for (Thing thing : things) {
            int count = many.merge(thing.code, 1, Integer::sum);
            if (count <= MOST || EACH.contains(thing.code)) {
                findings.add(finding(thing, headings, begins));
            }
        }
        many.forEach((code, count) -> {
            if (count > MOST && !EACH.contains(code)) {
                String title = words.text("temuan." + code.id() + ".judul");
                findings.add(Finding.of(WordCode.MORE, place(things.size()), Integer.toString(count - MOST), title));
            }
        });
        return findings;
    }

    private Finding finding(Thing thing, List<String> headings, List<String> begins) {
        List<String> args = new ArrayList<>();
        if (!NO_PLACE.contains(thing.code)) {
            args.add(where(thing, headings, begins));
        }
        args.addAll(thing.args);
        return new Finding(thing.code, place(thing.block + 1), args, "");
    }

    /** The order in which things are told is that of the document. */
    private Place place(int at) {
        String order = Integer.toString(at);
        return Place.of(file, "/" + "0".repeat(Math.max(0, NEAR - order.length())) + order);
    }

    private String where(Thing thing, List<String> headings, List<String> begins) {
        int block = Math.max(0, Math.min(thing.block, begins.size() - 1));
        String near = thing.near;
        for (int i = block; i >= 0 && near.isBlank(); i--) {
            near = begins.get(i);
        }
        for (int i = block; i < begins.size() && near.isBlank(); i++) {
            near = begins.get(i);
        }
        String heading = headings.get(block);
        return heading.isEmpty()
                ? words.text("impor.dekat", first(near))
                : words.text("impor.di-bagian", heading, first(near));
    }

    private static String first(String text) {
        String[] all = PERSONAL.matcher(text).replaceAll("\u2026").strip().split("\\s+");
        String first = String.join(" ", List.of(all).subList(0, Math.min(NEAR, all.length)));
        return all.length > NEAR ? first + " \u2026" : first;
    }
}

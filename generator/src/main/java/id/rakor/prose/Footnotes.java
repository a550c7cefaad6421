package id.rakor.prose;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** The footnotes of one text, numbered as they are first referred to; others are not shown. */
final class Footnotes {
    private static final String ARROW = "\u21A9";

    private final Setting setting;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> marks = new HashMap<>();

    Footnotes(Setting setting) {
        this.setting = setting;
    }

    /** Adds a mark that leads to a footnote. */
    void mark(Element parent, FootnoteBlock note) {
        int number = numbers.computeIfAbsent(note, n -> {
            notes.add(n);
            return notes.size();
        });
        int mark = marks.merge(note, 1, Integer::sum);
        Element sup = parent.appendElement("sup").addClass("rujukan");
        sup.appendElement("a")
                .attr("id", id(number) + "-" + mark)
                .attr("href", "#" + id(number))
                .attr("aria-label", setting.notices().note() + " " + number)
                .appendText(Integer.toString(number));
    }

    /** Adds the footnotes at the end of the text; writing one may refer to more. */
    void append(Element body, BiConsumer<Element, FootnoteBlock> write) {
        if (notes.isEmpty()) {
            return;
        }
        Element section = body.appendElement("div").addClass("catatan-kaki");
        section.appendElement("p")
                .addClass("judul")
                .appendText(setting.notices().notes());
        Element list = section.appendElement("ol");
        for (int number = 1; number <= notes.size(); number++) {
            Element item = list.appendElement("li").attr("id", id(number));
            write.accept(item, notes.get(number - 1));
            Element last = item.lastElementChild();
            Element end = last != null && last.nameIs("p") ? last : item;
            end.appendText(" ");
            end.appendElement("a")
                    .addClass("kembali")
                    .attr("href", "#" + id(number) + "-1")
                    .attr("aria-label", setting.notices().back() + " " + number)
                    .appendText(ARROW);
        }
    }

    private String id(int number) {
        return (setting.prefix().isEmpty() ? "" : setting.prefix() + "-") + "catatan-" + number;
    }
}

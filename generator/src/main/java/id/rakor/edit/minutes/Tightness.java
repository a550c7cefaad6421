package id.rakor.edit.minutes;

import org.jsoup.nodes.Element;

/** Writes lists close where every item is one paragraph, with lists below it at the most. */
final class Tightness {
    private Tightness() {}

    /** Takes the paragraphs out of the items of such lists, from the innermost outwards. */
    static void settle(Element parent) {
        for (Element child : parent.children()) {
            settle(child);
        }
        if ((parent.nameIs("ul") || parent.nameIs("ol"))
                && parent.parent() != null
                && parent.parent().id().isEmpty()
                && parent.children().stream().allMatch(Tightness::isClose)) {
            parent.children().forEach(item -> item.child(0).unwrap());
        }
    }

    /** A list below a paragraph is read as one right behind it only when it begins with 1. */
    private static boolean isClose(Element item) {
        boolean close = item.childrenSize() > 0
                && item.child(0).nameIs("p")
                && item.child(0).hasText()
                && item.child(0).select("br").isEmpty();
        for (int i = 1; i < item.childrenSize(); i++) {
            Element child = item.child(i);
            boolean list = child.nameIs("ul") || child.nameIs("ol") && !child.hasAttr("start");
            close &= list && (i == 1 || !child.nameIs(item.child(i - 1).normalName()));
        }
        return close;
    }
}

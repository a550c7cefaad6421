package id.rakor.prose;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import id.rakor.prose.LinkResolver.Picture;
import id.rakor.prose.parse.Source;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Makes figures of paragraphs that begin with a picture, the rest of the paragraph being its caption. Only a text that
 * has pictures gets one, and only those that its resolver knows; any other is refused where links are.
 */
final class Figures {
    private static final String NARROW = "(max-width:36em)";

    private final Draft draft;
    private final Inlines inlines;

    Figures(Draft draft, Inlines inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    /** Adds a figure when the paragraph is one, and says whether it was. */
    boolean add(Element parent, Node paragraph) {
        if (!draft.setting.pictures() || !(paragraph.getFirstChild() instanceof Image image)) {
            return false;
        }
        String address = image.getUrl().unescape();
        Optional<Picture> known = draft.resolver.picture(address);
        known.ifPresent(picture -> {
            Element figure = parent.appendElement("figure").addClass("gambar");
            addPicture(figure, picture)
                    .attr("alt", Source.shown(image.getText().unescape()))
                    .attr(SafeHtml.WRITTEN, address);
            Element caption = new Element("figcaption");
            inlines.addAfter(caption, image.getNext() instanceof SoftLineBreak end ? end : image);
            if (caption.hasText()) {
                figure.appendChild(caption);
            }
        });
        return known.isPresent();
    }

    private static Element addPicture(Element figure, Picture picture) {
        Element frame = picture.narrow().isEmpty() ? figure : figure.appendElement("picture");
        if (frame != figure) {
            frame.appendElement("source").attr("media", NARROW).attr("srcset", picture.narrow());
        }
        return frame.appendElement("img")
                .attr("src", picture.href())
                .attr("width", Integer.toString(picture.width()))
                .attr("height", Integer.toString(picture.height()));
    }
}

package id.rakor.prose;

import com.vladsch.flexmark.util.ast.Node;
import id.rakor.finding.Finding;
import id.rakor.near.NearName;
import id.rakor.prose.parse.ProseFault;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Decides where a link may lead: to a record, the web, a mail box, a heading; nowhere else. */
final class Addresses {
    /** What stands before a colon, and what behind. */
    static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);

    private static final Pattern WEB =
            Pattern.compile("//[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?(:\\d{1,5})?([/?#].*)?");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final String ENCODED = " \"<>\\^`{|}[]";

    private final Draft draft;

    Addresses(Draft draft) {
        this.draft = draft;
    }

    /** Adds a link, or what is left of it when it may not lead where it wants. */
    void add(Element parent, Element link, Node node, String address) {
        Matcher scheme = SCHEME.matcher(address);
        if (address.startsWith("#")) {
            parent.appendChild(named(link, address));
            draft.headings.addLink(link, address.substring(1), draft.at(node));
        } else if (scheme.matches()) {
            addWithScheme(parent, link, node, scheme.group(1), scheme.group(2));
        } else {
            addRelative(parent, link, node, address);
        }
    }

    private void addWithScheme(Element parent, Element link, Node node, String scheme, String rest) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        String address = scheme + ":" + rest;
        if (draft.resolver.kinds().contains(scheme)) {
            addRecord(parent, link, node, scheme, rest);
        } else if (lower.equals("http") || lower.equals("https")) {
            if (WEB.matcher(rest).matches()) {
                outside(parent, link, lower + ":" + encoded(rest), address);
            } else {
                refuse(parent, link, node, address);
            }
        } else if (lower.equals("mailto")) {
            if (MAIL.matcher(rest).matches()) {
                parent.appendChild(named(link, rest).attr("href", lower + ":" + rest));
            } else {
                refuse(parent, link, node, address);
            }
        } else {
            addUnknown(parent, link, node, scheme, address);
        }
    }

    private static void outside(Element parent, Element link, String href, String text) {
        parent.appendChild(named(link, text).attr("href", href).attr("rel", "external"));
    }

    private void addRecord(Element parent, Element link, Node node, String kind, String id) {
        LinkTarget target = draft.resolver.resolve(kind, id);
        if (target instanceof LinkTarget.Reached reached) {
            parent.appendChild(
                    named(link, reached.name()).attr("href", reached.href()).attr(SafeHtml.WRITTEN, kind + ":" + id));
        } else if (target instanceof LinkTarget.Withheld) {
            parent.appendElement("span")
                    .addClass("ditahan")
                    .appendText(draft.setting.notices().withheld());
        } else if (target instanceof LinkTarget.Dangling dangling) {
            unlinked(parent, named(link, kind + ":" + id));
            Finding finding = Finding.of(ProseFault.DANGLING, draft.at(node), kind + ":" + id);
            draft.fault(dangling.near().isEmpty() ? finding : finding.near(kind + ":" + dangling.near()));
        }
    }

    private void addUnknown(Element parent, Element link, Node node, String scheme, String address) {
        TreeSet<String> known = new TreeSet<>(draft.resolver.kinds());
        unlinked(parent, named(link, address));
        NearName.of(scheme, known)
                .ifPresentOrElse(
                        near -> draft.fault(Finding.of(ProseFault.UNKNOWN_KIND, draft.at(node), scheme)
                                .near(near)),
                        () -> draft.fault(ProseFault.REFUSED, node, address));
    }

    private void addRelative(Element parent, Element link, Node node, String address) {
        boolean path = !address.startsWith("/") && !address.startsWith("\\") && !address.isBlank();
        if (path && draft.resolver.relative(address).isPresent()) {
            String href = draft.resolver.relative(address).get();
            parent.appendChild(named(link, address).attr("href", href).attr(SafeHtml.WRITTEN, address));
            return;
        }
        unlinked(parent, named(link, address));
        draft.fault(path ? ProseFault.RELATIVE : ProseFault.REFUSED, node, address);
    }

    private void refuse(Element parent, Element link, Node node, String address) {
        unlinked(parent, named(link, address));
        draft.fault(ProseFault.REFUSED, node, address);
    }

    private static Element named(Element link, String name) {
        return link.hasText() ? link : link.empty().appendText(name);
    }

    private static void unlinked(Element parent, Element link) {
        parent.appendChildren(link.childNodesCopy());
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        address.codePoints().forEach(c -> {
            if (c > ' ' && ENCODED.indexOf(c) < 0) {
                out.appendCodePoint(c);
                return;
            }
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)));
                out.append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
            }
        });
        return out.toString();
    }
}

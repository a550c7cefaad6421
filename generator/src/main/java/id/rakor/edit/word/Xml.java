package id.rakor.edit.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part. Names bear the prefixes that the format is known by, {@code "w:p"}, whatever prefixes the file
 * has, and of an older and a stricter form of the format alike. Nothing outside the part is ever read.
 */
final class Xml {
    /** What is not there. */
    static final Xml NONE = new Xml("", Map.of());

    private static final int DEEPEST = 400;
    private static final int MOST = 3_000_000;

    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Xml(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Reads a part; its outermost element. */
    static Xml read(byte[] bytes) throws Unreadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Deque<Xml> open = new ArrayDeque<>();
            Xml root = NONE;
            int many = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Xml element = element(reader);
                    root = open.isEmpty() ? element : root;
                    if (!open.isEmpty()) {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST || ++many > MOST) {
                        throw new Unreadable(WordCode.BROKEN);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (reader.isCharacters() && !open.isEmpty()) {
                    open.peek().text.append(reader.getText());
                }
            }
            return root;
        } catch (XMLStreamException e) {
            throw new Unreadable(WordCode.BROKEN);
        }
    }

    private static Xml element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = prefix(reader.getAttributeNamespace(i), reader.getAttributePrefix(i));
            attributes.put(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Xml(prefix(reader.getNamespaceURI(), reader.getPrefix()) + reader.getLocalName(), attributes);
    }

    private static String prefix(String space, String written) {
        String uri = space == null ? "" : space;
        if (uri.contains("/wordprocessingml/") && uri.endsWith("/main")) {
            return "w:";
        } else if (uri.contains("/officeDocument/") && uri.endsWith("/relationships")) {
            return "r:";
        } else if (uri.contains("/officeDocument/") && uri.endsWith("/math")) {
            return "m:";
        } else if (uri.contains("/markup-compatibility/")) {
            return "mc:";
        } else if (uri.contains("/drawingml/") && uri.endsWith("/main")) {
            return "a:";
        } else if (uri.contains("/drawingml/") && uri.endsWith("/wordprocessingDrawing")) {
            return "wp:";
        }
        return written == null || written.isEmpty() || uri.contains("/package/") ? "" : written + ":";
    }

    String name() {
        return name;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    List<Xml> children() {
        return children;
    }

    /** The letters directly in it. */
    String text() {
        return text.toString();
    }

    /** An attribute; empty where it is not there. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** What {@code w:val} says; empty where it says nothing. */
    String value() {
        return attribute("w:val");
    }

    /** A whole number that an attribute holds; nought where it holds none. */
    int number(String wanted) {
        String written = attribute(wanted);
        return written.matches("-?\\d{1,8}(\\.\\d+)?") ? (int) Double.parseDouble(written) : 0;
    }

    /** The first child of a name; {@link #NONE} where there is none. */
    Xml child(String wanted) {
        return children.stream().filter(one -> one.is(wanted)).findFirst().orElse(NONE);
    }

    /** A child down a way of names. */
    Xml down(String... names) {
        Xml at = this;
        for (String one : names) {
            at = at.child(one);
        }
        return at;
    }

    boolean has(String wanted) {
        return child(wanted) != NONE;
    }

    /** Whether a switch among the children is on. */
    boolean on(String wanted) {
        Xml found = child(wanted);
        return found != NONE && !List.of("0", "false", "off", "none").contains(found.value());
    }

    /** All of a name within it, at any depth, in order. */
    List<Xml> all(String wanted) {
        List<Xml> found = new ArrayList<>();
        walk(one -> {
            if (one.is(wanted)) {
                found.add(one);
            }
        });
        return found;
    }

    /** Gives itself and all within it, in order. */
    void walk(Consumer<Xml> taker) {
        taker.accept(this);
        children.forEach(one -> one.walk(taker));
    }
}

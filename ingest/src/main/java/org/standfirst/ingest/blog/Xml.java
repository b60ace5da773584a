package org.standfirst.ingest.blog;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Parses a part of an XML document into elements. Document types and entity declarations are not supported. */
final class Xml {
    private static final int MAX_DEPTH = 50;

    private Xml() {}

    /**
     * An element.
     *
     * @param name the name with its prefix
     * @param domain its attribute {@code domain}; empty if it has none
     * @param nicename its attribute {@code nicename}; empty if it has none
     * @param text its own text, without that of its children
     * @param children its child elements
     */
    record Node(String name, String domain, String nicename, StringBuilder text, List<Node> children) {
        /** Returns the text of a child; empty if there is none. */
        String text(String child) {
            for (Node each : children) {
                if (each.name.equals(child)) {
                    return each.text.toString();
                }
            }
            return "";
        }

        /** Returns the children of this name. */
        List<Node> all(String child) {
            return children.stream().filter(each -> each.name.equals(child)).toList();
        }
    }

    /**
     * Returns the root element. If the XML is malformed, the result is the content before the fault if {@code lenient},
     * or else {@code null}.
     */
    static @Nullable Node parse(String xml, boolean lenient) {
        Node root = new Node("", "", "", new StringBuilder(), new ArrayList<>());
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext() && open.size() < MAX_DEPTH) {
                event(reader, open);
            }
        } catch (XMLStreamException e) { // the parser has no other check of well-formedness
            return lenient && !root.children().isEmpty() ? root.children().get(0) : null;
        }
        return root.children().isEmpty() ? null : root.children().get(0);
    }

    private static void event(XMLStreamReader reader, Deque<Node> open) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                Node node = new Node(
                        reader.getLocalName(),
                        attribute(reader, "domain"),
                        attribute(reader, "nicename"),
                        new StringBuilder(),
                        new ArrayList<>());
                open.getLast().children().add(node);
                open.addLast(node);
            }
            case XMLStreamConstants.END_ELEMENT -> open.removeLast();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.getLast().text().append(reader.getText());
            default -> {} // not text or an element
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Returns a factory of parsers without namespaces, because a part of a document does not declare them. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}

package org.standfirst.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Parses XML with the JDK, and lists its elements: {@code rss/channel/item/guid isPermaLink=false: ferry}. */
public final class XmlLines {
    private final List<String> lines = new ArrayList<>();

    private XmlLines() {}

    /** Returns a line for each element: its path, its attributes except namespaces, and its text if it has one. */
    public static List<String> of(String xml) {
        XmlLines result = new XmlLines();
        result.add("", root(xml));
        return result.lines;
    }

    /** Returns the text of the only element with this qualified name. */
    public static String text(String xml, String name) {
        NodeList found = root(xml).getElementsByTagName(name);
        if (found.getLength() != 1) {
            throw new AssertionError(found.getLength() + " elements " + name);
        }
        return found.item(0).getTextContent();
    }

    private static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    private void add(String path, Element element) {
        StringBuilder line = new StringBuilder(path).append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                line.append(' ').append(attribute.getNodeName()).append('=').append(attribute.getNodeValue());
            }
        }
        int index = lines.size();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(path + element.getTagName() + "/", inner);
            }
        }
        boolean leaf = lines.size() == index;
        lines.add(
                index,
                leaf && !element.getTextContent().isEmpty() ? line + ": " + element.getTextContent() : line.toString());
    }
}

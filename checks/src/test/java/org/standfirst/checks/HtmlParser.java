package org.standfirst.checks;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.standfirst.checks.HtmlEvent.Attribute;
import org.standfirst.testkit.OutputFormat;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Two independent HTML parsers. */
enum HtmlParser {
    /** A lenient parser, as in browsers. */
    JSOUP {
        @Override
        List<HtmlEvent> parse(String html) {
            JsoupEvents events = new JsoupEvents();
            Jsoup.parse(html).traverse(events);
            return events.events.all();
        }
    },

    /** The parser of the Nu HTML checker, which fails at parse errors and misplaced elements. */
    NU {
        @Override
        List<HtmlEvent> parse(String html) {
            NuEvents events = new NuEvents();
            nu.validator.htmlparser.sax.HtmlParser parser =
                    new nu.validator.htmlparser.sax.HtmlParser(XmlViolationPolicy.ALLOW);
            parser.setStreamabilityViolationPolicy(XmlViolationPolicy.FATAL);
            parser.setContentHandler(events);
            parser.setLexicalHandler(events);
            parser.setErrorHandler(events);
            try {
                parser.parse(new InputSource(new StringReader(html)));
            } catch (IOException | SAXException e) {
                throw new AssertionError("parse error: " + e.getMessage(), e);
            }
            return events.events.all();
        }
    };

    /** Returns the events of a document. */
    abstract List<HtmlEvent> parse(String html);

    private static final class JsoupEvents implements NodeVisitor {
        private final HtmlEvents events = new HtmlEvents();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                events.text(text.getWholeText());
            } else if (node instanceof DataNode data) {
                events.text(data.getWholeData());
            } else if (node instanceof Element element && !(node instanceof Document)) {
                events.start(element.normalName(), attributes(element));
            } else if (node instanceof Comment comment) {
                events.other(comment.outerHtml());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && !(node instanceof Document)) {
                events.end(element.normalName());
            }
        }

        private static List<Attribute> attributes(Element element) {
            return element.attributes().asList().stream()
                    .map(attribute ->
                            new Attribute(attribute.getKey(), OutputFormat.withLineFeeds(attribute.getValue())))
                    .toList();
        }
    }

    private static final class NuEvents extends DefaultHandler2 {
        private final HtmlEvents events = new HtmlEvents();

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            List<Attribute> list = new ArrayList<>(attributes.getLength());
            for (int i = 0; i < attributes.getLength(); i++) {
                list.add(new Attribute(attributes.getQName(i), attributes.getValue(i)));
            }
            events.start(localName, list);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            events.end(localName);
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            events.text(new String(chars, start, length));
        }

        @Override
        public void comment(char[] chars, int start, int length) {
            events.other(new String(chars, start, length));
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}

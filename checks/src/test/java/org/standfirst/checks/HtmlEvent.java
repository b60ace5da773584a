package org.standfirst.checks;

import java.util.List;

/** A parse event of a page, in document order. */
sealed interface HtmlEvent {

    /** The start of an element. */
    record Start(String element, List<Attribute> attributes) implements HtmlEvent {

        /** Returns the value of an attribute, or an empty text if there is none. */
        String value(String name) {
            for (Attribute attribute : attributes) {
                if (attribute.name.equals(name)) {
                    return attribute.value;
                }
            }
            return "";
        }

        boolean hasClass(String name) {
            String classes = value("class");
            return classes.contains(name) && List.of(classes.split(" ")).contains(name);
        }
    }

    /** An attribute of an element. */
    record Attribute(String name, String value) {}

    /** The end of an element. */
    record End(String element) implements HtmlEvent {}

    /** Text between two tags. */
    record Text(String text) implements HtmlEvent {}

    /** A document type, or a comment. */
    record Other(String markup) implements HtmlEvent {}
}

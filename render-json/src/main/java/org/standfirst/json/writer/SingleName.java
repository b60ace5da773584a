package org.standfirst.json.writer;

import org.standfirst.utf8.Constant;

/** A name that is not an enum constant. */
record SingleName(String text, Constant encoded) implements Name {
    @Override
    public String toString() {
        return text;
    }
}

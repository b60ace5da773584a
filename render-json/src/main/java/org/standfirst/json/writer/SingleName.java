package org.standfirst.json.writer;

/** A name that is not an enum constant. */
record SingleName(String text, byte[] encoded) implements Name {
    @Override
    public String toString() {
        return text;
    }
}

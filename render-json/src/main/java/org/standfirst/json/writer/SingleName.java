package org.standfirst.json.writer;

/** A name that belongs to no enum. */
record SingleName(String text, byte[] encoded) implements Name {
    @Override
    public String toString() {
        return text;
    }
}

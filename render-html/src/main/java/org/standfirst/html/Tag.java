package org.standfirst.html;

/** The tags of an element, in UTF-8; one that has no content is not closed. */
record Tag(byte[] opening, byte[] closing) {}

package org.standfirst.json;

import java.util.List;

/** Says that a document is not in our format, and where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<JsonFault> faults;

    JsonException(List<JsonFault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns what is wrong, in the document's order: the first fault, or with {@link
     * JsonReader.Options#allFaults(boolean)} every one.
     */
    public List<JsonFault> faults() {
        return faults;
    }

    private static String message(List<JsonFault> faults) {
        String first = faults.get(0).toString();
        return faults.size() == 1 ? first : first + " (and " + (faults.size() - 1) + " more)";
    }
}

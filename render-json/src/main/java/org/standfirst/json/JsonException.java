package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Says that a document is not in our format, and where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An array, since lists need not travel with an exception. */
    private final JsonFault[] faults;

    /**
     * Creates an exception.
     *
     * @param faults what is wrong, in the document's order; at least one fault
     */
    public JsonException(List<JsonFault> faults) {
        super(message(faults));
        this.faults = faults.toArray(JsonFault[]::new);
    }

    /**
     * Returns what is wrong, in the document's order: the first fault, or with {@link
     * JsonReader.Options#allFaults(boolean)} every one.
     */
    public List<JsonFault> faults() {
        return List.of(faults);
    }

    private static String message(List<JsonFault> faults) {
        if (requireNonNull(faults, "faults").isEmpty()) {
            throw new IllegalArgumentException("faults must not be empty");
        }
        String first = faults.get(0).toString();
        return faults.size() == 1 ? first : first + " (and " + (faults.size() - 1) + " more)";
    }
}

package org.standfirst.json;

import java.util.List;
import org.standfirst.internal.Normal;

/** Thrown if a document is not in our format. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** An array, which is serializable, unlike some lists. */
    private final JsonFault[] faults;

    /**
     * Creates an exception.
     *
     * @param faults the faults in the order of the document; at least one
     */
    public JsonException(List<JsonFault> faults) {
        super(message(Normal.list(faults, "faults")));
        this.faults = faults.toArray(JsonFault[]::new);
    }

    /**
     * Returns the faults in the order of the document: the first one, or all with {@link
     * JsonReader.Options#allFaults(boolean)}.
     */
    public List<JsonFault> faults() {
        return List.of(faults);
    }

    private static String message(List<JsonFault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults must not be empty");
        }
        String first = faults.get(0).toString();
        return faults.size() == 1 ? first : first + " (and " + (faults.size() - 1) + " more)";
    }
}

package org.standfirst.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.standfirst.Omission;
import org.standfirst.internal.Normal;

/**
 * The result of an import.
 *
 * @param value the imported value, which is valid in the default group
 * @param omissions everything that could not be kept, in the order in which it was found. The path of an omission is
 *     its line and column in the source, such as {@code 3:15}. If the source has parts, the part comes first, as in
 *     {@code /content/rendered@3:15}. The path of metadata is the name of the property, such as {@code date}; the path
 *     is empty if the omission concerns the whole source
 * @param <T> the type of the value
 */
public record Imported<T>(T value, List<Omission> omissions) {

    /** Public only because a record requires it. Importers create it. */
    public Imported {
        requireNonNull(value, "value");
        omissions = Normal.list(omissions, "omissions");
    }

    /** Returns the number of omissions, without the value, which can be long. */
    @Override
    public String toString() {
        return "Imported[value=" + value.getClass().getSimpleName() + ", omissions=" + omissions.size() + "]";
    }
}

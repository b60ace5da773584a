package org.standfirst.testkit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes models as text that can be compared: each value on a line, after the path of its component. */
public final class ModelLines {
    private final StringBuilder lines = new StringBuilder();

    private ModelLines() {}

    /** Returns the lines of a model or a list of models. Components without a value have none. */
    public static String of(Object model) {
        ModelLines writer = new ModelLines();
        writer.value("", model);
        return writer.lines.toString();
    }

    private void value(String path, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> value(path + "." + key, inner));
        } else if (value instanceof Record model && !RandomValues.known(model.getClass())) {
            lines.append(path)
                    .append(": ")
                    .append(model.getClass().getSimpleName())
                    .append('\n');
            for (RecordComponent component : model.getClass().getRecordComponents()) {
                value(path + "." + component.getName(), part(component, model));
            }
        } else if (value != null) {
            String text = String.valueOf(value).replace("\n", "\\n");
            lines.append(path).append(": ").append(text).append('\n');
        }
    }

    private static @Nullable Object part(RecordComponent component, Record model) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(model);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + component, e);
        }
    }
}

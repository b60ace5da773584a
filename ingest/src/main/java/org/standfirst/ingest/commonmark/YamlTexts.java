package org.standfirst.ingest.commonmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a mapping of YAML as names with lists of texts. The name of a value in an inner mapping is a path such as
 * {@code author.name}. Values are not converted: numbers and dates are texts as they are written. Private tags, and
 * anchors without an alias, are the beginning of a text such as {@code !Important news}.
 */
final class YamlTexts {
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
    private static final Pattern ALIAS = Pattern.compile("\\*([^\\s\\[\\]{},]++)");
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NAME = 200;
    private static final int MAX_LENGTH = 100_000;

    private final Iterator<Event> events;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Map<Anchor, String> anchors = new HashMap<>();
    private final Set<String> aliases;
    private int depth;
    private int length;

    private YamlTexts(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        events = new ParserImpl(settings, new StreamReader(settings, yaml));
        aliases = ALIAS.matcher(yaml).results().map(alias -> alias.group(1)).collect(Collectors.toSet());
    }

    /**
     * Returns the texts, or {@code null} if the YAML is not a mapping, or is empty.
     *
     * @throws YamlEngineException if the text is not one document of YAML, or exceeds a limit
     */
    static @Nullable FrontTexts of(String yaml) {
        YamlTexts reader = new YamlTexts(yaml);
        Event first = reader.next();
        while (first instanceof StreamStartEvent || first instanceof DocumentStartEvent) {
            first = reader.next();
        }
        if (!(first instanceof MappingStartEvent)) {
            return null;
        }
        reader.mapping("");
        reader.next(); // the end of the document
        if (!(reader.next() instanceof StreamEndEvent)) {
            throw new YamlEngineException("more than one document");
        }
        return new FrontTexts(reader.texts, reader.lists);
    }

    /** Returns whether a text alone is YAML. */
    static boolean isValid(String yaml) {
        try {
            YamlTexts reader = new YamlTexts(yaml);
            Event event = reader.next();
            while (!(event instanceof StreamEndEvent)) {
                event = reader.next();
            }
            return true;
        } catch (YamlEngineException e) {
            return false;
        }
    }

    /** Returns the next event. The depth is limited, because the time of the parser grows with the depth. */
    private Event next() {
        Event event = parsed();
        boolean end = event instanceof MappingEndEvent || event instanceof SequenceEndEvent;
        depth += isStart(event) ? 1 : end ? -1 : 0;
        if (depth > MAX_DEPTH) {
            throw new YamlEngineException("more than " + MAX_DEPTH + " levels");
        }
        return event;
    }

    /** Returns the next event of the parser, which does not check the range of the escape {@code \U}. */
    private Event parsed() {
        try {
            return events.next();
        } catch (IllegalArgumentException e) {
            throw new YamlEngineException(e);
        }
    }

    private void mapping(String prefix) {
        for (Event key = next(); !(key instanceof MappingEndEvent); key = next()) {
            String name = key instanceof ScalarEvent scalar ? text(scalar) : "?";
            if (!(key instanceof ScalarEvent)) {
                value(name(prefix + name), key); // so that the texts of the key are reported
            }
            value(name(prefix + name), next());
        }
    }

    private static String name(String path) {
        return path.length() <= MAX_NAME ? path : path.substring(0, MAX_NAME);
    }

    private void value(String name, Event value) {
        if (value instanceof ScalarEvent scalar) {
            add(name, text(scalar));
        } else if (value instanceof AliasEvent alias) {
            String text = anchors.get(alias.getAlias());
            add(text == null ? name(name + ".*") : name, text == null ? "*" + alias.getAlias() : text);
        } else if (value instanceof SequenceStartEvent) {
            lists.add(name);
            for (Event each = next(); !(each instanceof SequenceEndEvent); each = next()) {
                value(name, each);
            }
        } else {
            mapping(name + ".");
        }
    }

    private void add(String name, String text) {
        length += text.length(); // only aliases can make it longer than the source
        if (length > MAX_LENGTH) {
            throw new YamlEngineException("more than " + MAX_LENGTH + " characters");
        }
        texts.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
    }

    private String text(ScalarEvent scalar) {
        String tag = scalar.getTag().filter(name -> name.startsWith("!")).orElse("");
        String value = scalar.isPlain() && NULLS.contains(scalar.getValue()) ? "" : scalar.getValue();
        String text = tag.isEmpty() ? value : (tag + " " + value).strip();
        Anchor anchor = scalar.getAnchor().orElse(null);
        if (anchor != null && !aliases.contains(anchor.getValue())) {
            return ("&" + anchor.getValue() + " " + text).strip();
        }
        if (anchor != null) {
            anchors.put(anchor, text);
        }
        return text;
    }

    private static boolean isStart(Event event) {
        return event instanceof MappingStartEvent || event instanceof SequenceStartEvent;
    }
}

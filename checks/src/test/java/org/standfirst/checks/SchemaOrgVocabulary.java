package org.standfirst.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.standfirst.testkit.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks documents against schema.org's description of its types and properties. */
final class SchemaOrgVocabulary {
    private static final String PREFIX = "schema:";
    private static final String IRI = "https://schema.org/";

    /** The types that a text can represent. */
    private static final Set<String> TEXTS = Set.of("Text", "URL", "Date", "DateTime", "Duration");

    /** The types that a number can represent; schema.org's examples write pixels as plain numbers. */
    private static final Set<String> NUMBERS = Set.of("Number", "Integer", "Text", "QuantitativeValue");

    private final Map<String, JsonNode> terms = new HashMap<>();

    private SchemaOrgVocabulary(JsonNode graph) {
        graph.forEach(term -> terms.put(name(term.get("@id")), term));
    }

    static SchemaOrgVocabulary read() {
        Path file = Shared.path("standards/schema-org/vocabulary/schemaorg-30.0-current-https.jsonld");
        return new SchemaOrgVocabulary(
                JsonMapper.shared().readTree(file.toFile()).get("@graph"));
    }

    /** Returns every type and property in {@code json} that does not exist or is not allowed at its place. */
    List<String> faults(JsonNode json) {
        List<String> faults = new ArrayList<>();
        collect(json, faults);
        return faults;
    }

    private void collect(JsonNode json, List<String> faults) {
        if (json.has("@type")) {
            String type = json.get("@type").stringValue();
            if (!terms.containsKey(type)) {
                faults.add("no type " + type);
            }
            json.properties().stream()
                    .filter(member -> !member.getKey().startsWith("@"))
                    .forEach(member -> check(type, member.getKey(), member.getValue(), faults));
        }
        json.forEach(part -> collect(part, faults));
    }

    private void check(String type, String property, JsonNode value, List<String> faults) {
        JsonNode term = terms.get(property);
        if (term == null) {
            faults.add("no property " + property);
        } else if (ancestors(type).noneMatch(names(term, "schema:domainIncludes")::contains)) {
            faults.add(type + " has no " + property);
        } else {
            (value.isArray() ? elements(value) : Stream.of(value))
                    .filter(each -> !fits(each, names(term, "schema:rangeIncludes")))
                    .forEach(each -> faults.add(type + "." + property + " can't be " + each));
        }
    }

    private boolean fits(JsonNode value, Set<String> range) {
        if (value.isObject()) {
            return !value.has("@type")
                    || ancestors(value.get("@type").stringValue()).anyMatch(range::contains);
        } else if (value.isNumber()) {
            return range.stream().anyMatch(NUMBERS::contains);
        } else if (value.isBoolean()) {
            return range.contains("Boolean");
        }
        return range.contains("Thing") // an address can represent any thing
                || range.stream().flatMap(this::ancestors).anyMatch(TEXTS::contains)
                || isMember(value.stringValue(), range);
    }

    /** Returns whether {@code iri} is a member of an enumeration. */
    private boolean isMember(String iri, Set<String> enumerations) {
        JsonNode member = iri.startsWith(IRI) ? terms.get(iri.substring(IRI.length())) : null;
        return member != null && names(member, "@type").stream().anyMatch(enumerations::contains);
    }

    private Stream<String> ancestors(String type) {
        Set<String> ancestors = new HashSet<>();
        collectAncestors(type, ancestors);
        return ancestors.stream();
    }

    private void collectAncestors(String type, Set<String> ancestors) {
        if (terms.containsKey(type) && ancestors.add(type)) {
            names(terms.get(type), "rdfs:subClassOf").forEach(parent -> collectAncestors(parent, ancestors));
        }
    }

    private static Set<String> names(JsonNode term, String relation) {
        Set<String> names = new HashSet<>();
        JsonNode values = term.path(relation);
        (values.isArray() ? elements(values) : Stream.of(values)).forEach(value -> names.add(name(value)));
        return names;
    }

    private static String name(JsonNode value) {
        String id = value.isObject() ? value.get("@id").stringValue() : value.asString("");
        return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

package org.standfirst.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.standfirst.Concept;
import org.standfirst.Series;
import org.standfirst.Topics;
import org.standfirst.Url;
import org.standfirst.internal.Blank;

/** The rules that involve several values of sections, series and concepts. */
public final class TopicRules {
    private TopicRules() {}

    /** The rules of an article's topics. */
    public static final class OfTopics extends RecordRules<Topics> {
        /**
         * Reports repeated concepts. Systems that merged their tags repeat concepts, which does no harm in the output,
         * so this is advice.
         */
        private static void reportRepeatedConcepts(Topics topics, Report report) {
            Map<Concept.Kind, Set<String>> uris = new EnumMap<>(Concept.Kind.class);
            List<Concept> concepts = topics.concepts();
            for (int i = 0; i < concepts.size(); i++) {
                Url uri = concepts.get(i).uri();
                if (uri != null
                        && !uris.computeIfAbsent(concepts.get(i).kind(), kind -> new HashSet<>())
                                .add(uri.text())) {
                    report.at("concepts", i).at("uri").add("DistinctConcepts.message");
                }
            }
        }

        /**
         * Reports sections without an address: Google requires an address for each breadcrumb except the article
         * itself. Feeds and archives have sections with a name only, so this is advice.
         */
        @Override
        void advisory(Topics topics, Report report) {
            reportRepeatedConcepts(topics, report);
            for (int i = 0; i < topics.sections().size(); i++) {
                if (topics.sections().get(i).url() == null) {
                    report.at("sections", i).at("url").add("LinkedTrail.message");
                }
            }
        }
    }

    /** The rule of a series: the position of an article is at most the number of parts. */
    public static final class OfSeries extends RecordRules<Series> {
        @Override
        void always(Series series, Report report) {
            Integer position = series.position();
            Integer total = series.total();
            if (position != null && total != null && position > total) {
                report.at("position").add("PartOfSeries.message");
            }
        }
    }

    /**
     * The rules of a concept: ninjs requires a name or a URI, and the URI of a Media Topic has a code of eight digits.
     * Archives have the bare codes of older vocabularies, so the form of the URI is advice.
     */
    public static final class OfConcept extends RecordRules<Concept> {
        private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}]+");
        private static final Pattern MEDIA_TOPICS =
                Pattern.compile("(?i)https?://cv\\.iptc\\.org/newscodes/mediatopic/");
        private static final Pattern MEDIA_TOPIC =
                Pattern.compile("http://cv\\.iptc\\.org/newscodes/mediatopic/[0-9]{8}");

        @Override
        void always(Concept concept, Report report) {
            Url uri = concept.uri();
            if (uri == null && Blank.is(concept.name())) {
                report.at("name").add("NamedConcept.message");
            }
            if (uri != null && !WebUrlValidator.fits(uri)) {
                report.at("uri").add("WebUrl.length");
            }
        }

        @Override
        void advisory(Concept concept, Report report) {
            Url uri = concept.uri();
            if (uri != null && WebUrlValidator.fits(uri) && !isUri(uri.text())) {
                report.at("uri").add("ConceptUri.message");
            }
        }

        private static boolean isUri(String text) {
            boolean mediaTopic = MEDIA_TOPICS.matcher(text).lookingAt();
            return (mediaTopic ? MEDIA_TOPIC : URI).matcher(text).matches();
        }
    }
}

package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.CodeName;
import org.standfirst.validation.ForPublication;

/**
 * A news article. What belongs together is grouped to be read, and flat to be written:
 *
 * <pre>{@code
 * Article.builder("harbour-0142", "Night ferry returns")
 *         .author("Mira Vale")
 *         .status(Status.PUBLISHED)
 *         .published(Instant.parse("2026-03-01T06:00:00Z"))
 *         .paragraph("The first night ferry in thirty years left the harbour on Sunday.")
 *         .build()
 * }</pre>
 *
 * <p>Comments stand beside an article, in a {@link Discussion}: they arrive later and live longer in caches.
 *
 * @param identity what tells it from every other, and its language
 * @param publishing its status and genre, who may read it, and how it came to be
 * @param headlines the words above the body
 * @param teaser what stands for it elsewhere
 * @param byline who made it, and where
 * @param dates the times in its life
 * @param lead the photo, video, audio or gallery on top, or {@code null} for none
 * @param body its blocks, from top to bottom; no id twice in it and the corrections
 * @param topics what it is about and where it is filed
 * @param corrections notes on what was changed after it was out
 * @param related other pages its readers may want: “You may also like”
 * @param translations where it stands in other languages
 * @param rights who owns it, or {@code null} if not stated
 * @param commentPolicy whether readers may comment on it
 * @param attributes a system's own facts by name, sorted; never printed on a page; a name has a small letter, then
 *     letters, digits and underscores of ASCII
 */
@Consistent
@Consistent(groups = ForPublication.class)
@Consistent(groups = Advisory.class)
public record Article(
        @Valid Identity identity,
        @Valid Publishing publishing,
        @Valid Headlines headlines,
        @Valid Teaser teaser,
        @Valid Byline byline,
        @Valid Dates dates,

        @Valid @Nullable Media lead,

        List<@Valid Block> body,

        @Valid Topics topics,
        List<@Valid Correction> corrections,
        List<@Valid RelatedLink> related,
        List<@Valid Translation> translations,
        @Valid @Nullable Rights rights,
        CommentPolicy commentPolicy,
        @CodeName Map<String, String> attributes)
        implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Article {
        requireNonNull(identity, "identity");
        requireNonNull(publishing, "publishing");
        requireNonNull(headlines, "headlines");
        requireNonNull(teaser, "teaser");
        requireNonNull(byline, "byline");
        requireNonNull(dates, "dates");
        body = Body.of(body, "body");
        requireNonNull(topics, "topics");
        corrections = Normal.list(corrections, "corrections");
        related = Normal.list(related, "related");
        translations = Normal.list(translations, "translations");
        requireNonNull(commentPolicy, "commentPolicy");
        attributes = Normal.map(attributes, "attributes");
    }

    /**
     * Starts an article: a draft of a news report, until you say otherwise.
     *
     * @param id the same for ever; any text without white space
     * @param headline may be blank in a draft
     */
    public static Builder builder(String id, String headline) {
        return new Builder(id, headline);
    }

    /** Returns a changed copy: {@code article.with(a -> a.kicker("Harbour"))}. */
    public Article with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    /**
     * Returns whether readers may see it at {@code instant}: it is published, and {@code instant} is neither before its
     * time of publication, nor within an embargo, nor at or after its expiry.
     */
    public boolean publicAt(Instant instant) {
        requireNonNull(instant, "instant");
        return publishing.status() == Status.PUBLISHED
                && (dates.published() == null || !instant.isBefore(dates.published()))
                && (dates.embargoedUntil() == null || !instant.isBefore(dates.embargoedUntil()))
                && (dates.expires() == null || instant.isBefore(dates.expires()));
    }

    /**
     * Returns the body as plain text, its blocks separated by a blank line: what is read from top to bottom, with the
     * sources of quotations and the titles of boxes, without pull quotes, captions, embeds and links to other pages.
     */
    public String plainText() {
        return Block.plainText(body);
    }

    /** Returns the summary for search engines and lists, else the plain text of the standfirst; {@code null} without both. */
    public @Nullable String summaryText() {
        String summary = teaser.summary();
        if (summary != null && !Blank.is(summary)) {
            return summary;
        }
        RichText standfirst = headlines.standfirst();
        return standfirst == null || standfirst.blank() ? null : standfirst.plainText();
    }

    /**
     * Returns the photo that represents the article where others link to it: the one that was chosen, else the first of the
     * lead, else the first that everybody may see in the body; {@code null} if there is none.
     */
    public @Nullable Photo shareImage() {
        if (teaser.promoPhoto() != null) {
            return teaser.promoPhoto();
        }
        if (lead != null && !lead.photos().isEmpty()) {
            return lead.photos().get(0);
        }
        return media(freeBody())
                .flatMap(media -> media.photos().stream())
                .findFirst()
                .orElse(null);
    }

    /** Returns the blocks of the body at every depth, in reading order: a container comes before the blocks in it. */
    public List<Block> blocks() {
        return Block.walk(body);
    }

    /** Returns the photos of the lead and the body, as {@link Media#photos} has them, in reading order. */
    public List<Photo> photos() {
        return Stream.concat(Stream.ofNullable(lead), media(body))
                .flatMap(media -> media.photos().stream())
                .toList();
    }

    /** Returns the links in the texts of editors' note, standfirst, lead and body, in reading order; once for each linked text. */
    public List<Link> links() {
        return Links.in(this);
    }

    private static Stream<Media> media(List<Block> blocks) {
        return Block.walk(blocks).stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).media());
    }

    /**
     * Returns the blocks that everybody may read: those before the paywall, or all if there is no paywall or the site decides
     * where it stands. Every block of text counts as a paragraph; a quote, a box and an update as those in it. Once so many
     * are read, nothing but headings follows.
     */
    public List<Block> freeBody() {
        Integer free = publishing.access().freeParagraphs();
        return free == null || publishing.access().isFree() ? body : Paywall.before(body, free);
    }

    /**
     * Returns the blocks behind the paywall: those after {@link #freeBody}, or the whole body if the site decides where the
     * paywall stands; none if there is no paywall.
     */
    public List<Block> paidBody() {
        Access access = publishing.access();
        if (access.isFree()) {
            return List.of();
        }
        return access.freeParagraphs() == null ? body : body.subList(freeBody().size(), body.size());
    }

    /**
     * Returns the number of words in {@link #plainText}: of what stands between white space, all that has a letter or digit
     * in it. Where a script puts no space between words, as Chinese, Japanese and Thai, every character counts.
     */
    public int wordCount() {
        return words().count();
    }

    /**
     * Returns in about how many minutes {@link #plainText} is read, at the speed measured for the article's language by the
     * International Reading Speed Texts, or else at their mean speed: 0 if there is nothing to read, else at least 1.
     */
    public int readingMinutes() {
        return words().minutes(identity.language());
    }

    private Words words() {
        return Body.of(body, "body").words(); // no copy, but what the constructor made
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.article(this);
    }

    /** Returns the id, the headline and the status. */
    @Override
    public String toString() {
        return "Article[id=" + Brief.of(identity.id()) + ", headline=" + Brief.of(headlines.headline()) + ", status="
                + publishing.status() + "]";
    }

    /** Collects the parts of an {@link Article}. Not safe to share between threads. */
    public static final class Builder {
        private String id;
        private int revision = 1;
        private @Nullable Url url;
        private @Nullable String slug;
        private Locale language = Locale.ROOT;
        private @Nullable TextDirection direction;
        private @Nullable String slugline;
        private Status status = Status.DRAFT;
        private Genre genre = Genre.NEWS;
        private @Nullable Integer urgency;
        private Access access = Access.FREE;
        private @Nullable Sponsor sponsor;
        private @Nullable DigitalSource digitalSource;
        private @Nullable String contentWarning;
        private boolean editorReviewed;
        private @Nullable RichText editorsNote;
        private String headline;
        private @Nullable String kicker;
        private @Nullable String subheadline;
        private @Nullable RichText standfirst;
        private @Nullable String summary;
        private @Nullable String listHeadline;
        private @Nullable String socialHeadline;
        private @Nullable String searchHeadline;
        private @Nullable Photo promoPhoto;
        private List<Credit> credits = new ArrayList<>();
        private List<Source> sources = new ArrayList<>();
        private @Nullable String printedByline;
        private @Nullable String dateline;
        private @Nullable Instant created;
        private @Nullable Instant published;
        private @Nullable Instant updated;
        private @Nullable Instant scheduled;
        private @Nullable Instant embargoedUntil;
        private @Nullable Instant expires;
        private @Nullable Instant coverageEnded;
        private @Nullable Instant displayed;
        private @Nullable Media lead;
        private List<Block> body = new ArrayList<>();
        private List<Section> sections = new ArrayList<>();
        private List<Section> furtherSections = new ArrayList<>();
        private List<Concept> concepts = new ArrayList<>();
        private List<String> keywords = new ArrayList<>();
        private @Nullable Series series;
        private List<Correction> corrections = new ArrayList<>();
        private List<RelatedLink> related = new ArrayList<>();
        private List<Translation> translations = new ArrayList<>();
        private @Nullable Rights rights;
        private CommentPolicy commentPolicy = CommentPolicy.OPEN;
        private Map<String, String> attributes = new TreeMap<>();

        private Builder(String id, String headline) {
            this.id = requireNonNull(id, "id");
            this.headline = requireNonNull(headline, "headline");
        }

        private Builder(Article source) {
            id = source.identity.id();
            revision = source.identity.revision();
            url = source.identity.url();
            slug = source.identity.slug();
            language = source.identity.language();
            direction = source.identity.direction();
            slugline = source.identity.slugline();
            status = source.publishing.status();
            genre = source.publishing.genre();
            urgency = source.publishing.urgency();
            access = source.publishing.access();
            sponsor = source.publishing.sponsor();
            digitalSource = source.publishing.digitalSource();
            contentWarning = source.publishing.contentWarning();
            editorReviewed = source.publishing.editorReviewed();
            editorsNote = source.publishing.editorsNote();
            headline = source.headlines.headline();
            kicker = source.headlines.kicker();
            subheadline = source.headlines.subheadline();
            standfirst = source.headlines.standfirst();
            summary = source.teaser.summary();
            listHeadline = source.teaser.listHeadline();
            socialHeadline = source.teaser.socialHeadline();
            searchHeadline = source.teaser.searchHeadline();
            promoPhoto = source.teaser.promoPhoto();
            credits.addAll(source.byline.credits());
            sources.addAll(source.byline.sources());
            printedByline = source.byline.printedByline();
            dateline = source.byline.dateline();
            created = source.dates.created();
            published = source.dates.published();
            updated = source.dates.updated();
            scheduled = source.dates.scheduled();
            embargoedUntil = source.dates.embargoedUntil();
            expires = source.dates.expires();
            coverageEnded = source.dates.coverageEnded();
            displayed = source.dates.displayed();
            lead = source.lead;
            body.addAll(source.body);
            sections.addAll(source.topics.sections());
            furtherSections.addAll(source.topics.furtherSections());
            concepts.addAll(source.topics.concepts());
            keywords.addAll(source.topics.keywords());
            series = source.topics.series();
            corrections.addAll(source.corrections);
            related.addAll(source.related);
            translations.addAll(source.translations);
            rights = source.rights;
            commentPolicy = source.commentPolicy;
            attributes.putAll(source.attributes);
        }

        /** Sets the id. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** Sets which edition of the article this is; 1 by default. */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /** Sets the canonical address; {@code null}, the default, as long as there is none. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the readable part of an address; {@code null}, the default, for none. */
        public Builder slug(@Nullable String slug) {
            this.slug = slug;
            return this;
        }

        /** Sets the language; {@link Locale#ROOT}, the default, as long as it is not known. */
        public Builder language(Locale language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Sets the direction of the text; {@code null}, the default, to derive it from the language. */
        public Builder direction(@Nullable TextDirection direction) {
            this.direction = direction;
            return this;
        }

        /** Sets the words by which a wire keeps the takes of a story together; {@code null}, the default, for none. */
        public Builder slugline(@Nullable String slugline) {
            this.slugline = slugline;
            return this;
        }

        /** Says where it stands on its way to the readers; a draft by default. */
        public Builder status(Status status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /** Says what kind of journalism it is; news by default. */
        public Builder genre(Genre genre) {
            this.genre = requireNonNull(genre, "genre");
            return this;
        }

        /** Sets the urgency, from 1 to 9; {@code null}, the default, if not stated. */
        public Builder urgency(@Nullable Integer urgency) {
            this.urgency = urgency;
            return this;
        }

        /** Says who may read it; everybody by default. */
        public Builder access(Access access) {
            this.access = requireNonNull(access, "access");
            return this;
        }

        /** Says who paid for it; {@code null}, the default, if nobody did. */
        public Builder sponsor(@Nullable Sponsor sponsor) {
            this.sponsor = sponsor;
            return this;
        }

        /** Says how far machines made it; {@code null}, the default, if not stated. */
        public Builder digitalSource(@Nullable DigitalSource digitalSource) {
            this.digitalSource = digitalSource;
            return this;
        }

        /** Warns readers before they read on; {@code null}, the default, for no warning. */
        public Builder contentWarning(@Nullable String contentWarning) {
            this.contentWarning = contentWarning;
            return this;
        }

        /** Says whether an editor has reviewed what machines made; {@code false} by default. */
        public Builder editorReviewed(boolean editorReviewed) {
            this.editorReviewed = editorReviewed;
            return this;
        }

        /** Sets what the editors have to say about it; {@code null}, the default, for nothing. */
        public Builder editorsNote(@Nullable RichText first, RichText... more) {
            this.editorsNote = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets in plain text what the editors have to say about it, or nothing. */
        public Builder editorsNote(@Nullable String editorsNote) {
            return editorsNote(RichText.ofNullable(editorsNote));
        }

        /** Sets the headline. */
        public Builder headline(String headline) {
            this.headline = requireNonNull(headline, "headline");
            return this;
        }

        /** Sets a word or two above the headline; {@code null}, the default, for none. */
        public Builder kicker(@Nullable String kicker) {
            this.kicker = kicker;
            return this;
        }

        /** Sets a second, smaller headline; {@code null}, the default, for none. */
        public Builder subheadline(@Nullable String subheadline) {
            this.subheadline = subheadline;
            return this;
        }

        /** Sets the paragraph under the headline; {@code null}, the default, for none. */
        public Builder standfirst(@Nullable RichText first, RichText... more) {
            this.standfirst = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets plain text under the headline, or none. */
        public Builder standfirst(@Nullable String standfirst) {
            return standfirst(RichText.ofNullable(standfirst));
        }

        /** Sets plain text for feeds and search; {@code null}, the default, to take the standfirst. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets a headline for lists; {@code null}, the default, to take the headline. */
        public Builder listHeadline(@Nullable String listHeadline) {
            this.listHeadline = listHeadline;
            return this;
        }

        /** Sets a headline for social networks; {@code null}, the default, to take the headline. */
        public Builder socialHeadline(@Nullable String socialHeadline) {
            this.socialHeadline = socialHeadline;
            return this;
        }

        /** Sets a headline for search engines; {@code null}, the default, to take the headline. */
        public Builder searchHeadline(@Nullable String searchHeadline) {
            this.searchHeadline = searchHeadline;
            return this;
        }

        /** Sets a photo for lists and social networks; {@code null}, the default, to take the lead photo. */
        public Builder promoPhoto(@Nullable Photo promoPhoto) {
            this.promoPhoto = promoPhoto;
            return this;
        }

        /** Adds a credit for writing the article to a person with this printed name. */
        public Builder author(String name) {
            return author(Author.builder(name).build());
        }

        /** Adds a credit for writing the article. */
        public Builder author(Author author) {
            return addCredit(Credit.of(author, Credit.Role.WRITER));
        }

        /** Credits somebody, after those already credited. */
        public Builder addCredit(Credit credit) {
            credits.add(requireNonNull(credit, "credit"));
            return this;
        }

        /** Replaces all credits. */
        public Builder credits(List<Credit> credits) {
            this.credits = new ArrayList<>(Normal.list(credits, "credits"));
            return this;
        }

        /** Adds an agency or another source. */
        public Builder addSource(Source source) {
            sources.add(requireNonNull(source, "source"));
            return this;
        }

        /** Replaces all sources. */
        public Builder sources(List<Source> sources) {
            this.sources = new ArrayList<>(Normal.list(sources, "sources"));
            return this;
        }

        /** Sets the byline as it is to be printed; {@code null}, the default, to compose it from the credits. */
        public Builder printedByline(@Nullable String printedByline) {
            this.printedByline = printedByline;
            return this;
        }

        /** Says where it was written; {@code null}, the default, for nowhere. */
        public Builder dateline(@Nullable String dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Says when work on it began. */
        public Builder created(@Nullable Instant created) {
            this.created = created;
            return this;
        }

        /** Says when it first went out. */
        public Builder published(@Nullable Instant published) {
            this.published = published;
            return this;
        }

        /** Says when it last changed in a way that readers should know of. */
        public Builder updated(@Nullable Instant updated) {
            this.updated = updated;
            return this;
        }

        /** Says when it is to go out. */
        public Builder scheduled(@Nullable Instant scheduled) {
            this.scheduled = scheduled;
            return this;
        }

        /** Says until when nobody may publish it. */
        public Builder embargoedUntil(@Nullable Instant embargoedUntil) {
            this.embargoedUntil = embargoedUntil;
            return this;
        }

        /** Says when it is to be taken off. */
        public Builder expires(@Nullable Instant expires) {
            this.expires = expires;
            return this;
        }

        /** Sets when a live report ended; {@code null}, the default, if it goes on. */
        public Builder coverageEnded(@Nullable Instant coverageEnded) {
            this.coverageEnded = coverageEnded;
            return this;
        }

        /** Sets the date of publication that readers are shown; {@code null}, the default, if it is the first. */
        public Builder displayed(@Nullable Instant displayed) {
            this.displayed = displayed;
            return this;
        }

        /** Sets the photo, video, audio or gallery on top; {@code null}, the default, for none. */
        public Builder lead(@Nullable Media lead) {
            this.lead = lead;
            return this;
        }

        /** Adds a paragraph of plain text to the body. */
        public Builder paragraph(String text) {
            return add(Paragraph.of(text));
        }

        /** Adds a paragraph to the body. */
        public Builder paragraph(RichText... parts) {
            return add(Paragraph.of(RichText.of(parts)));
        }

        /** Adds a heading of level 2 to the body. */
        public Builder heading(String text) {
            return add(Heading.of(2, text));
        }

        /** Adds a figure to the body. */
        public Builder figure(Media media) {
            return add(Figure.of(media));
        }

        /** Adds a block to the body. */
        public Builder add(Block block) {
            body.add(requireNonNull(block, "block"));
            return this;
        }

        /** Replaces the whole body. */
        public Builder body(List<Block> body) {
            this.body = new ArrayList<>(Normal.list(body, "body"));
            return this;
        }

        /** Adds a section to the end of the trail, whose root comes first. */
        public Builder addSection(Section section) {
            sections.add(requireNonNull(section, "section"));
            return this;
        }

        /** Replaces the trail of sections, root first. */
        public Builder sections(List<Section> sections) {
            this.sections = new ArrayList<>(Normal.list(sections, "sections"));
            return this;
        }

        /** Adds another section that lists it. */
        public Builder addFurtherSection(Section section) {
            furtherSections.add(requireNonNull(section, "section"));
            return this;
        }

        /** Replaces all further sections. */
        public Builder furtherSections(List<Section> furtherSections) {
            this.furtherSections = new ArrayList<>(Normal.list(furtherSections, "furtherSections"));
            return this;
        }

        /** Sets the series it is a part of; {@code null}, the default, for none. */
        public Builder series(@Nullable Series series) {
            this.series = series;
            return this;
        }

        /** Adds something it is about or mentions. */
        public Builder addConcept(Concept concept) {
            concepts.add(requireNonNull(concept, "concept"));
            return this;
        }

        /** Replaces all concepts. */
        public Builder concepts(List<Concept> concepts) {
            this.concepts = new ArrayList<>(Normal.list(concepts, "concepts"));
            return this;
        }

        /** Adds a word for search. */
        public Builder addKeyword(String keyword) {
            keywords.add(requireNonNull(keyword, "keyword"));
            return this;
        }

        /** Replaces all words for search. */
        public Builder keywords(List<String> keywords) {
            this.keywords = new ArrayList<>(Normal.list(keywords, "keywords"));
            return this;
        }

        /** Adds a note on a correction. */
        public Builder addCorrection(Correction correction) {
            corrections.add(requireNonNull(correction, "correction"));
            return this;
        }

        /** Replaces all notes on corrections. */
        public Builder corrections(List<Correction> corrections) {
            this.corrections = new ArrayList<>(Normal.list(corrections, "corrections"));
            return this;
        }

        /** Adds a link to a related page. */
        public Builder addRelated(RelatedLink link) {
            related.add(requireNonNull(link, "link"));
            return this;
        }

        /** Replaces all links to related pages. */
        public Builder related(List<RelatedLink> related) {
            this.related = new ArrayList<>(Normal.list(related, "related"));
            return this;
        }

        /** Adds a version in another language. */
        public Builder addTranslation(Translation translation) {
            translations.add(requireNonNull(translation, "translation"));
            return this;
        }

        /** Replaces all versions in other languages. */
        public Builder translations(List<Translation> translations) {
            this.translations = new ArrayList<>(Normal.list(translations, "translations"));
            return this;
        }

        /** Says who owns it; {@code null}, the default, if not stated. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** Says whether readers may comment; {@link CommentPolicy#OPEN} by default. */
        public Builder commentPolicy(CommentPolicy commentPolicy) {
            this.commentPolicy = requireNonNull(commentPolicy, "commentPolicy");
            return this;
        }

        /** Sets one of the system's own facts. */
        public Builder attribute(String name, String value) {
            attributes.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /** Replaces all of the system's own facts. */
        public Builder attributes(Map<String, String> attributes) {
            this.attributes = new TreeMap<>(Normal.map(attributes, "attributes"));
            return this;
        }

        /** Returns the article. */
        public Article build() {
            return new Article(
                    new Identity(id, revision, url, slug, language, direction, slugline),
                    new Publishing(
                            status,
                            genre,
                            urgency,
                            access,
                            sponsor,
                            digitalSource,
                            contentWarning,
                            editorReviewed,
                            editorsNote),
                    new Headlines(headline, kicker, subheadline, standfirst),
                    new Teaser(summary, listHeadline, socialHeadline, searchHeadline, promoPhoto),
                    new Byline(credits, sources, printedByline, dateline),
                    new Dates(
                            created, published, updated, scheduled, embargoedUntil, expires, coverageEnded, displayed),
                    lead,
                    body,
                    new Topics(sections, furtherSections, concepts, keywords, series),
                    corrections,
                    related,
                    translations,
                    rights,
                    commentPolicy,
                    attributes);
        }
    }
}

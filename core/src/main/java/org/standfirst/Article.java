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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.image.ImageUse;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.CodeName;
import org.standfirst.validation.ForPublication;

/**
 * A news article. Its components are groups of values; its builder sets every value directly:
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
 * <p>The comments are not part of the article but of a {@link Discussion}: they arrive later and are cached separately.
 *
 * @param identity its id, address and language
 * @param publishing its status, genre, access, sponsor, warning and note
 * @param headlines the texts above the body
 * @param teaser its texts and photo for lists, feeds, search engines and social networks
 * @param byline its authors and sources, and where it was written
 * @param dates when it was created, published and changed
 * @param lead the photo, video, audio or gallery at the top, or {@code null} for none
 * @param body its blocks, from top to bottom; an id is unique among blocks, list items and corrections
 * @param topics its sections, concepts, keywords and series
 * @param corrections notes on changes after publication
 * @param related links to other pages: “You may also like”
 * @param translations its versions in other languages
 * @param rights its copyright and licence, or {@code null} if not stated
 * @param commentPolicy whether readers may comment on it
 * @param attributes values of your own system, sorted by name; never printed on a page; a name is a lowercase letter,
 *     followed by ASCII letters, digits and underscores
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
     * Starts an article; by default, a draft of a news report.
     *
     * @param id the id, which never changes; any text without whitespace
     * @param headline the headline, which may be blank in a draft
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
     * Returns whether readers may see the article at {@code instant}: it is published, and {@code instant} is neither
     * before its time of publication, nor within an embargo, nor at or after its expiry.
     */
    public boolean publicAt(Instant instant) {
        requireNonNull(instant, "instant");
        return publishing.status() == Status.PUBLISHED
                && (dates.published() == null || !instant.isBefore(dates.published()))
                && (dates.embargoedUntil() == null || !instant.isBefore(dates.embargoedUntil()))
                && (dates.expires() == null || instant.isBefore(dates.expires()));
    }

    /**
     * Returns the body as plain text, with a blank line between blocks. It includes the sources of quotations and the
     * titles of boxes and live updates, but not pull quotes, captions, embeds, places and links to other pages.
     */
    public String plainText() {
        return Block.plainText(body);
    }

    /**
     * Returns the summary, or the plain text of the standfirst if there is no summary; {@code null} if there is
     * neither.
     */
    public @Nullable String summaryText() {
        String summary = teaser.summary();
        if (summary != null) {
            return summary;
        }
        RichText standfirst = headlines.standfirst();
        return standfirst == null ? null : standfirst.plainText();
    }

    /**
     * Returns the photo for links to the article: the promo photo, else the first photo of the lead, else the first
     * photo of {@link #freeBody}; {@code null} if there is none. A photo without a file that social networks show, such
     * as an SVG drawing or an image of less than 200 pixels, is returned only if no other of these photos has such a
     * file.
     */
    public @Nullable Photo shareImage() {
        Photo first = firstPhoto(photo -> true);
        if (first == null || ImageUse.isShownWhenShared(first.renditions())) {
            return first;
        }
        Photo shown = firstPhoto(photo -> ImageUse.isShownWhenShared(photo.renditions()));
        if (shown == null) {
            shown = firstPhoto(photo -> ImageUse.isShareable(photo.renditions()));
        }
        return shown == null ? first : shown;
    }

    /** Returns the promo photo if it fits, or else the first photo of the lead or the free body that fits. */
    private @Nullable Photo firstPhoto(Predicate<Photo> fits) {
        Photo promo = teaser.promoPhoto();
        if (promo != null && fits.test(promo)) {
            return promo;
        }
        if (lead != null) {
            for (Photo photo : lead.photos()) {
                if (fits.test(photo)) {
                    return photo;
                }
            }
        }
        return media(freeBody())
                .flatMap(media -> media.photos().stream())
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    /** Returns the blocks of the body at every depth, in reading order: a container comes before the blocks in it. */
    public List<Block> blocks() {
        return Block.walk(body);
    }

    /**
     * Returns the photos of the lead and the body, in reading order; {@link Media#photos} defines the photos of each.
     */
    public List<Photo> photos() {
        return Stream.concat(Stream.ofNullable(lead), media(body))
                .flatMap(media -> media.photos().stream())
                .toList();
    }

    /**
     * Returns the links in the editors' note, the standfirst, the lead and the body, in reading order: one for each
     * linked run of text.
     */
    public List<Link> links() {
        return Links.in(this);
    }

    private static Stream<Media> media(List<Block> blocks) {
        return Block.walk(blocks).stream().filter(Figure.class::isInstance).map(block -> ((Figure) block).media());
    }

    /**
     * Returns the blocks before the paywall, or all blocks if there is no paywall, or if the site decides where it is.
     * A block of text counts as one paragraph, and an empty block as none; a quote, a box and an update count as
     * the paragraphs in them. After the last free paragraph, only the headings that follow it directly are free.
     */
    public List<Block> freeBody() {
        Integer free = publishing.access().freeParagraphs();
        return free == null || publishing.access().isFree() ? body : Paywall.before(body, free);
    }

    /**
     * Returns the blocks behind the paywall: the blocks after {@link #freeBody}, or the whole body if the site decides
     * where the paywall is; none if there is no paywall.
     */
    public List<Block> paidBody() {
        Access access = publishing.access();
        if (access.isFree()) {
            return List.of();
        }
        return access.freeParagraphs() == null ? body : body.subList(freeBody().size(), body.size());
    }

    /**
     * Returns the number of words in {@link #plainText}. A word is text between whitespace that has a letter or digit.
     * In scripts without spaces between words, such as those of Chinese, Japanese and Thai, every character counts as a
     * word.
     */
    public int wordCount() {
        return words().count();
    }

    /**
     * Returns the approximate reading time of {@link #plainText} in minutes: 0 if there is no text, else at least 1.
     * The reading speed is that of the International Reading Speed Texts for the article's language, or their mean for
     * other languages.
     */
    public int readingMinutes() {
        return words().minutes(identity.language());
    }

    private Words words() {
        return Body.of(body, "body").words(); // not a copy: the constructor has created it
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

        /** Sets the revision number; 1 by default. */
        public Builder revision(int revision) {
            this.revision = revision;
            return this;
        }

        /** Sets the canonical address; {@code null}, the default, if there is none yet. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets the slug, the readable part of the address; {@code null}, the default, for none. */
        public Builder slug(@Nullable String slug) {
            this.slug = slug;
            return this;
        }

        /** Sets the language; {@link Locale#ROOT}, the default, if it is not known. */
        public Builder language(Locale language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Sets the direction of the text; {@code null}, the default, to derive it from the language. */
        public Builder direction(@Nullable TextDirection direction) {
            this.direction = direction;
            return this;
        }

        /**
         * Sets the slugline, by which a news agency identifies the articles of one story; {@code null}, the default,
         * for none.
         */
        public Builder slugline(@Nullable String slugline) {
            this.slugline = slugline;
            return this;
        }

        /** Sets the publishing status; a draft by default. */
        public Builder status(Status status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /** Sets the kind of journalism; news by default. */
        public Builder genre(Genre genre) {
            this.genre = requireNonNull(genre, "genre");
            return this;
        }

        /** Sets the urgency, from 1 to 9; {@code null}, the default, if not stated. */
        public Builder urgency(@Nullable Integer urgency) {
            this.urgency = urgency;
            return this;
        }

        /** Sets the access of readers; free by default. */
        public Builder access(Access access) {
            this.access = requireNonNull(access, "access");
            return this;
        }

        /** Sets the sponsor; {@code null}, the default, for none. */
        public Builder sponsor(@Nullable Sponsor sponsor) {
            this.sponsor = sponsor;
            return this;
        }

        /** Sets how the article was made, such as by people or by AI; {@code null}, the default, if not stated. */
        public Builder digitalSource(@Nullable DigitalSource digitalSource) {
            this.digitalSource = digitalSource;
            return this;
        }

        /** Sets a warning that is printed before the article; {@code null}, the default, for none. */
        public Builder contentWarning(@Nullable String contentWarning) {
            this.contentWarning = contentWarning;
            return this;
        }

        /** Sets whether an editor has reviewed the parts that AI made; {@code false} by default. */
        public Builder editorReviewed(boolean editorReviewed) {
            this.editorReviewed = editorReviewed;
            return this;
        }

        /** Sets a note by the editors, printed above the article; {@code null}, the default, for none. */
        public Builder editorsNote(@Nullable RichText first, RichText... more) {
            this.editorsNote = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets a note by the editors as plain text; {@code null} for none. */
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

        /** Sets the standfirst, the paragraph under the headline; {@code null}, the default, for none. */
        public Builder standfirst(@Nullable RichText first, RichText... more) {
            this.standfirst = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets the standfirst as plain text; {@code null} for none. */
        public Builder standfirst(@Nullable String standfirst) {
            return standfirst(RichText.ofNullable(standfirst));
        }

        /** Sets a plain-text summary for feeds and search engines; {@code null}, the default, to use the standfirst. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        /** Sets a headline for lists; {@code null}, the default, to use the headline. */
        public Builder listHeadline(@Nullable String listHeadline) {
            this.listHeadline = listHeadline;
            return this;
        }

        /** Sets a headline for social networks; {@code null}, the default, to use the headline. */
        public Builder socialHeadline(@Nullable String socialHeadline) {
            this.socialHeadline = socialHeadline;
            return this;
        }

        /** Sets a headline for search engines; {@code null}, the default, to use the headline. */
        public Builder searchHeadline(@Nullable String searchHeadline) {
            this.searchHeadline = searchHeadline;
            return this;
        }

        /** Sets a photo for lists and social networks; {@code null}, the default, to use the lead photo. */
        public Builder promoPhoto(@Nullable Photo promoPhoto) {
            this.promoPhoto = promoPhoto;
            return this;
        }

        /** Adds a writer by name. */
        public Builder author(String name) {
            return author(Author.builder(name).build());
        }

        /** Adds a writer. */
        public Builder author(Author author) {
            return addCredit(Credit.of(author, Credit.Role.WRITER));
        }

        /** Adds a credit after the existing credits. */
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

        /** Sets the byline to print; {@code null}, the default, to compose it from the credits. */
        public Builder printedByline(@Nullable String printedByline) {
            this.printedByline = printedByline;
            return this;
        }

        /** Sets where the article was written, such as {@code GENEVA}; {@code null}, the default, for none. */
        public Builder dateline(@Nullable String dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Sets when work on the article began; {@code null}, the default, if not known. */
        public Builder created(@Nullable Instant created) {
            this.created = created;
            return this;
        }

        /** Sets when the article was first published; {@code null}, the default, if not known. */
        public Builder published(@Nullable Instant published) {
            this.published = published;
            return this;
        }

        /** Sets the time of the last change that readers should know about; {@code null}, the default, if not known. */
        public Builder updated(@Nullable Instant updated) {
            this.updated = updated;
            return this;
        }

        /** Sets the planned time of publication; {@code null}, the default, if not known. */
        public Builder scheduled(@Nullable Instant scheduled) {
            this.scheduled = scheduled;
            return this;
        }

        /** Sets the end of the embargo; {@code null}, the default, for no embargo. */
        public Builder embargoedUntil(@Nullable Instant embargoedUntil) {
            this.embargoedUntil = embargoedUntil;
            return this;
        }

        /** Sets when readers may no longer see the article; {@code null}, the default, for never. */
        public Builder expires(@Nullable Instant expires) {
            this.expires = expires;
            return this;
        }

        /** Sets when a live report ended; {@code null}, the default, if it continues. */
        public Builder coverageEnded(@Nullable Instant coverageEnded) {
            this.coverageEnded = coverageEnded;
            return this;
        }

        /** Sets the publication date to print; {@code null}, the default, to print the date of first publication. */
        public Builder displayed(@Nullable Instant displayed) {
            this.displayed = displayed;
            return this;
        }

        /** Sets the photo, video, audio or gallery at the top; {@code null}, the default, for none. */
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

        /** Adds a section to the end of the breadcrumb, which begins with the top section. */
        public Builder addSection(Section section) {
            sections.add(requireNonNull(section, "section"));
            return this;
        }

        /** Replaces the sections of the breadcrumb, the top section first. */
        public Builder sections(List<Section> sections) {
            this.sections = new ArrayList<>(Normal.list(sections, "sections"));
            return this;
        }

        /** Adds another section that lists the article. */
        public Builder addFurtherSection(Section section) {
            furtherSections.add(requireNonNull(section, "section"));
            return this;
        }

        /** Replaces all further sections. */
        public Builder furtherSections(List<Section> furtherSections) {
            this.furtherSections = new ArrayList<>(Normal.list(furtherSections, "furtherSections"));
            return this;
        }

        /** Sets the series that the article is a part of; {@code null}, the default, for none. */
        public Builder series(@Nullable Series series) {
            this.series = series;
            return this;
        }

        /** Adds a subject, person, place or other concept that the article is about or mentions. */
        public Builder addConcept(Concept concept) {
            concepts.add(requireNonNull(concept, "concept"));
            return this;
        }

        /** Replaces all concepts. */
        public Builder concepts(List<Concept> concepts) {
            this.concepts = new ArrayList<>(Normal.list(concepts, "concepts"));
            return this;
        }

        /** Adds a keyword for search. */
        public Builder addKeyword(String keyword) {
            keywords.add(requireNonNull(keyword, "keyword"));
            return this;
        }

        /** Replaces all keywords for search. */
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

        /** Sets copyright and licence; {@code null}, the default, if not stated. */
        public Builder rights(@Nullable Rights rights) {
            this.rights = rights;
            return this;
        }

        /** Sets whether readers may comment; {@link CommentPolicy#OPEN} by default. */
        public Builder commentPolicy(CommentPolicy commentPolicy) {
            this.commentPolicy = requireNonNull(commentPolicy, "commentPolicy");
            return this;
        }

        /** Sets an attribute: a value of your own system. */
        public Builder attribute(String name, String value) {
            attributes.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /** Replaces all attributes. */
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

package org.standfirst.benchmarks;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Concept;
import org.standfirst.Discussion;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Figure;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;

/** Builds the models of a page from raw material. */
final class Sample {
    private static final Instant MORNING = Instant.parse("2026-06-01T05:30:00Z");

    static final Publication PUBLICATION = Publication.builder("Harrowmere Courier", Url.of("https://courier.example/"))
            .language(Locale.UK)
            .timeZone(ZoneId.of("Europe/London"))
            .commentNotice("We keep your address to ourselves.")
            .build();

    private final Material material;

    private Sample(Material material) {
        this.material = material;
    }

    /** Returns the page of {@code material}. */
    static Page page(Material material) {
        Sample sample = new Sample(material);
        Page page = Page.of(PUBLICATION, sample.article());
        return material.remarks().isEmpty() ? page : page.withDiscussion(sample.discussion());
    }

    private Article article() {
        Article.Builder article = Article.builder("ferry-0142", material.headline())
                .url(Url.of("https://courier.example/harbour/ferry-0142"))
                .language(Locale.UK)
                .status(Status.PUBLISHED)
                .standfirst(text(material.standfirst()))
                .author(author("Mira Vale", "https://courier.example/by/mira-vale"))
                .author(author("Tomas Reed", "https://courier.example/by/tomas-reed"))
                .dateline("HARROWMERE")
                .published(MORNING)
                .updated(MORNING.plusSeconds(5_400))
                .lead(photo(material.shots().get(0)))
                .addSection(Section.of("News", Url.of("https://courier.example/news")))
                .addSection(Section.of("Harbour", Url.of("https://courier.example/news/harbour")))
                .addConcept(topic("Ferries", "https://courier.example/topic/ferries"))
                .addConcept(topic("Harbour works", "https://courier.example/topic/harbour-works"))
                .addConcept(topic("Islands", "https://courier.example/topic/islands"))
                .addKeyword("ferry")
                .addKeyword("harbour");
        body(article);
        for (Material.Pointer pointer : material.related()) {
            article.addRelated(RelatedLink.of(pointer.title(), Url.of(pointer.url())));
        }
        return article.build();
    }

    /** Adds the paragraphs, with photos and quotations between them. */
    private void body(Article.Builder article) {
        int paragraphs = material.passages().size();
        int shots = material.shots().size() - 1;
        int quotations = material.quotations().size();
        int shot = 0;
        int quotation = 0;
        for (int i = 0; i < paragraphs; i++) {
            article.add(paragraph(material.passages().get(i)));
            if (quotation < quotations && (i + 1) * quotations >= (quotation + 1) * paragraphs) {
                article.add(Quote.of(material.quotations().get(quotation++)).withSource("Jonas Weir, harbour master"));
            }
            if (shot < shots && (i + 1) * shots >= (shot + 1) * paragraphs) {
                article.add(Figure.of(photo(material.shots().get(++shot))));
            }
        }
        if (!material.related().isEmpty()) {
            Material.Pointer pointer = material.related().get(0);
            article.add(RelatedLinks.of(RelatedLink.of(pointer.title(), Url.of(pointer.url()))));
        }
    }

    private static Paragraph paragraph(Material.Passage passage) {
        return Paragraph.of(
                text(passage.before()),
                passage.url() == null ? emphasis(passage.marked()) : link(Url.of(passage.url()), passage.marked()),
                text(passage.after()));
    }

    static Photo photo(Material.Shot shot) {
        Photo.Builder photo = Photo.builder(rendition(shot, 0));
        for (int i = 1; i < shot.urls().size(); i++) {
            photo.addRendition(rendition(shot, i));
        }
        return photo.alt(shot.alt())
                .caption(shot.caption())
                .credit(MediaCredit.of(shot.photographer()))
                .build();
    }

    private static Rendition rendition(Material.Shot shot, int index) {
        int width = Material.Shot.width(index);
        return Rendition.of(Url.of(shot.urls().get(index)), width, width * 9 / 16);
    }

    private static Author author(String name, String url) {
        return Author.builder(name).url(Url.of(url)).build();
    }

    private static Concept topic(String name, String url) {
        return Concept.of(Concept.Kind.SUBJECT, name).withUrl(Url.of(url));
    }

    private Discussion discussion() {
        Discussion.Builder discussion = Discussion.builder("ferry-0142");
        int minutes = 0;
        for (Material.Remark remark : material.remarks()) {
            Instant posted = MORNING.plusSeconds(60L * ++minutes);
            String site = remark.site();
            discussion.addComment(Comment.builder(remark.id(), posted, remark.text())
                    .author(CommentAuthor.of(remark.author()).withUrl(site == null ? null : Url.of(site)))
                    .parentId(remark.parent())
                    .edited(minutes % 7 == 0 ? posted.plusSeconds(300) : null)
                    .upvotes(minutes % 3 == 0 ? minutes : 0)
                    .build());
        }
        return discussion.build();
    }
}

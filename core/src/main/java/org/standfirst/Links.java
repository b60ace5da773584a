package org.standfirst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Collects the links in the rich texts of an article. */
final class Links implements Block.Visitor<Links>, Media.Visitor<Links> {
    private final List<Link> links = new ArrayList<>();

    private Links() {}

    static List<Link> in(Article article) {
        Links links = new Links()
                .text(article.publishing().editorsNote())
                .text(article.headlines().standfirst());
        if (article.lead() != null) {
            article.lead().accept((Media.Visitor<Links>) links);
        }
        article.blocks().forEach(block -> block.accept((Block.Visitor<Links>) links));
        return List.copyOf(links.links);
    }

    @Override
    public Links other(Block block) {
        return this; // no rich text
    }

    @Override
    public Links paragraph(Paragraph block) {
        return text(block.text());
    }

    @Override
    public Links heading(Heading block) {
        return text(block.text());
    }

    @Override
    public Links quote(Quote block) {
        block.paragraphs().forEach(this::text);
        return text(block.source());
    }

    @Override
    public Links pullQuote(PullQuote block) {
        return text(block.text()).text(block.source());
    }

    @Override
    public Links itemList(ItemList block) {
        for (ItemList.Item item : block.items()) {
            text(item.text());
            if (item.nested() != null) {
                itemList(item.nested());
            }
        }
        return this;
    }

    @Override
    public Links table(Table block) {
        text(block.caption());
        block.rows().forEach(row -> row.cells().forEach(cell -> text(cell.text())));
        return this;
    }

    @Override
    public Links embed(Embed block) {
        return text(block.fallback()).text(block.caption());
    }

    @Override
    public Links place(Place block) {
        return text(block.caption());
    }

    @Override
    public Links figure(Figure block) {
        return block.media().accept((Media.Visitor<Links>) this);
    }

    @Override
    public Links photo(Photo photo) {
        return text(photo.caption());
    }

    @Override
    public Links video(Video video) {
        return text(video.caption());
    }

    @Override
    public Links audio(Audio audio) {
        return text(audio.caption());
    }

    @Override
    public Links gallery(Gallery gallery) {
        gallery.photos().forEach(this::photo);
        return text(gallery.caption());
    }

    private Links text(@Nullable RichText text) {
        if (text != null) {
            text.runs().stream()
                    .map(RichText.Run::link)
                    .filter(Objects::nonNull)
                    .forEach(links::add);
        }
        return this;
    }
}

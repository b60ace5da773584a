package org.standfirst.visitor;

import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

/**
 * A visitor with a method for every kind of block of this version. An implementation that lacks the method of a kind
 * does not compile, also on Java 17.
 *
 * @param <R> the result of a visit
 */
public interface BlockVisitor<R> extends Block.Visitor<R> {
    /** Never called, since every kind has a method here. */
    @Override
    default R other(Block block) {
        throw new AssertionError("a kind without a method: " + block);
    }

    @Override
    R paragraph(Paragraph block);

    @Override
    R heading(Heading block);

    @Override
    R quote(Quote block);

    @Override
    R pullQuote(PullQuote block);

    @Override
    R itemList(ItemList block);

    @Override
    R figure(Figure block);

    @Override
    R embed(Embed block);

    @Override
    R table(Table block);

    @Override
    R code(Code block);

    @Override
    R divider(Divider block);

    @Override
    R relatedLinks(RelatedLinks block);

    @Override
    R rating(Rating block);

    @Override
    R place(Place block);

    @Override
    R custom(Custom block);

    @Override
    R box(Box block);

    @Override
    R liveUpdate(LiveUpdate block);
}

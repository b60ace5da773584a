package org.standfirst.body;

import org.jspecify.annotations.Nullable;

/** A block that holds no other blocks. Kinds are added in minor releases: give a {@code switch} a default branch. */
public sealed interface Leaf extends Block
        permits Paragraph,
                Heading,
                Quote,
                PullQuote,
                ItemList,
                Figure,
                Embed,
                Table,
                Code,
                Divider,
                RelatedLinks,
                Rating,
                Place,
                Custom {

    @Override
    Leaf withId(@Nullable String id);
}

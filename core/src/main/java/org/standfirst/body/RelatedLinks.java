package org.standfirst.body;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.RelatedLink;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * Links to other pages within the text: “Read also”.
 *
 * @param links the links, in order; an empty list is not shown
 * @param label the text before the links, or {@code null} for the default label of the page; at most 100 characters
 * @param id its id, unique within the article, or {@code null} for none
 */
public record RelatedLinks(
        @Required(groups = Advisory.class, message = Required.ADVICE)
        List<@Valid RelatedLink> links,

        @Line @MaxLength(100) @Nullable String label,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public RelatedLinks {
        links = Normal.list(links, "links");
        label = Normal.textOrNull(label);
        id = Normal.idOrNull(id);
    }

    /** Returns links with the default label of the page. */
    public static RelatedLinks of(RelatedLink... links) {
        return new RelatedLinks(Normal.list(links, "links"), null, null);
    }

    /** Returns a copy with these links. */
    public RelatedLinks withLinks(List<RelatedLink> links) {
        return new RelatedLinks(links, label, id);
    }

    /** Returns a copy with this label. */
    public RelatedLinks withLabel(@Nullable String label) {
        return new RelatedLinks(links, label, id);
    }

    @Override
    public RelatedLinks withId(@Nullable String id) {
        return new RelatedLinks(links, label, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.relatedLinks(this);
    }

    /** Returns the label and the number of links. */
    @Override
    public String toString() {
        return "RelatedLinks[label=" + Brief.of(label) + ", links=" + links.size() + "]";
    }
}

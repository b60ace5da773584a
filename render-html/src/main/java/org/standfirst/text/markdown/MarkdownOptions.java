package org.standfirst.text.markdown;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.labels.Labels;

/**
 * The options of a Markdown renderer, documented at the methods of {@code MarkdownRenderer}. Not changed after a
 * renderer was created with them.
 */
public final class MarkdownOptions {
    public boolean frontMatter;
    public @Nullable Labels labels;
    public @Nullable ZoneId timeZone;
    public @Nullable Url base;
    public Set<String> ownPendingComments = Set.of();
    public boolean fullAccess;
    public Consumer<Omission> omissions = omission -> {};

    /** Creates the default options. */
    public MarkdownOptions() {}

    /** Copies {@code source}. */
    public MarkdownOptions(MarkdownOptions source) {
        frontMatter = source.frontMatter;
        labels = source.labels;
        timeZone = source.timeZone;
        base = source.base;
        ownPendingComments = source.ownPendingComments;
        fullAccess = source.fullAccess;
        omissions = source.omissions;
    }
}

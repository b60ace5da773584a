package org.standfirst.text.markdown;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.labels.Labels;

/** The options of a Markdown renderer; the methods of {@code MarkdownRenderer} document them. Not changed once a renderer has them. */
public final class MarkdownOptions {
    public boolean frontMatter;
    public @Nullable Labels labels;
    public @Nullable ZoneId timeZone;
    public @Nullable Url base;
    public Set<String> ownPendingComments = Set.of();
    public boolean fullAccess;
    public Consumer<Omission> omissions = omission -> {};

    /** Sets every default. */
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

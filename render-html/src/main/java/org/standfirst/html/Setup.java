package org.standfirst.html;

import java.util.Set;
import java.util.function.Consumer;
import org.standfirst.body.Custom;
import org.standfirst.sink.SpareBuffer;

/**
 * What a renderer was built with, and what is encoded once for it.
 *
 * @param profile where the output goes
 * @param tags the tags of every role
 * @param hooks what the caller draws
 * @param links says how links are followed
 * @param images says how pictures are fetched
 * @param frames the hosts of which pages may be shown in a frame
 * @param leftOut is told of custom blocks that nobody can draw
 * @param buffer where output is made
 */
record Setup(
        Profile profile,
        Tags tags,
        Hooks hooks,
        LinkPolicy links,
        ImagePolicy images,
        Set<String> frames,
        Consumer<Custom> leftOut,
        SpareBuffer buffer) {}

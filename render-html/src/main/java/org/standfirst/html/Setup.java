package org.standfirst.html;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.sink.SpareBuffer;

/**
 * What a renderer was built with, and what is encoded once for it.
 *
 * @param tags the tags of every role
 * @param images says where a picture is fetched from
 * @param blocks renderers that stand in for ours, by kind of block
 * @param customs renderers of custom blocks, by type
 * @param buffer where output is made
 */
record Setup(
        Tags tags,
        UnaryOperator<Url> images,
        Map<Class<? extends Block>, BlockRenderer<?>> blocks,
        Map<String, BlockRenderer<?>> customs,
        SpareBuffer buffer) {}

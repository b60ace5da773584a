/**
 * Writes feeds and sitemaps; not exported. {@link org.standfirst.feed.xml.RssXml}, {@link
 * org.standfirst.feed.xml.AtomXml}, {@link org.standfirst.feed.xml.SitemapXml} and {@link
 * org.standfirst.feed.xml.NewsSitemapXml} write one format each, with the facts of {@code Channel} and {@code Entry}.
 * {@code XmlWriter} writes and escapes, {@code Omissions} reports what cannot be written.
 */
@NullMarked
package org.standfirst.feed.xml;

import org.jspecify.annotations.NullMarked;

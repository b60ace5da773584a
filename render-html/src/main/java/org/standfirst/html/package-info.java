/**
 * Rendering of content as HTML.
 *
 * <p>{@link org.standfirst.html.PageRenderer} writes a whole page, {@link org.standfirst.html.HtmlRenderer} a fragment
 * for a template of your own, {@link org.standfirst.text.TextRenderer} plain text. All are immutable and thread-safe;
 * options for one request are set in a cheap copy, {@code renderer.with(options -> ...)}.
 *
 * <p>No value in a model can add, remove or change an element or attribute of the output: {@link
 * org.standfirst.html.HtmlWriter} is the only way to write, elements and attributes are constants, text is always
 * escaped, and addresses are checked. The output has no scripts, event handlers or style attributes.
 *
 * <h2>Customization</h2>
 *
 * <p>A site customizes the output when it builds its renderer. This does not weaken the guarantees above.
 *
 * <p><b>Classes and data attributes.</b> Every element has a {@link org.standfirst.html.Role}, to which both can be
 * added:
 *
 * <pre>{@code
 * HtmlRenderer.builder()
 *         .addClasses(Role.PARAGRAPH, "mb-4 text-lg/7 dark:text-slate-200")
 *         .addData(Role.LINK, "analytics", "body-link")
 * }</pre>
 *
 * <p><b>Replacing a block or a part.</b> A {@link org.standfirst.html.ContentRenderer} is a function of a model and the
 * writer. It opens roles or {@linkplain org.standfirst.html.Element elements}, and closes every element that it opens.
 * A {@link org.standfirst.html.Part} is a part of the output that is not a block, such as the byline. A hook that
 * writes nothing omits the part:
 *
 * <pre>{@code
 * builder.block(Code.class, (code, html) -> html.open(Element.PRE, "prism").text(code.text()).close())
 *         .part(Part.READING_TIME, (article, html) -> {})
 * }</pre>
 *
 * <p><b>Wrapping a block or a part.</b> A {@link org.standfirst.html.ContentDecorator} also receives a renderer of the
 * default markup:
 *
 * <pre>{@code
 * builder.wrap(Part.IMAGE, (photo, html, image) -> {
 *     html.open(Element.A, "lightbox").url(UrlAttribute.HREF, photo.renditions().get(0).url());
 *     image.write(photo, html);
 *     html.close();
 * })
 * }</pre>
 *
 * <p><b>Custom blocks</b> are rendered by a hook for their type; {@code onOmission} reports blocks that have neither a
 * hook nor a fallback:
 *
 * <pre>{@code
 * builder.custom("poll", (poll, html) -> html.open(Element.P, "poll").text(poll.text("question")).close())
 *         .onOmission(omission -> log.warn("{}", omission))
 * }</pre>
 *
 * <p><b>Slots.</b> Content is added to a {@link org.standfirst.html.Slot} for every page or for one request. Existing
 * markup is written as {@link org.standfirst.html.TrustedHtml}. A CSRF token is a hidden field of the form:
 *
 * <pre>{@code
 * builder.addToSlot(Slot.BODY_START, (page, html) -> html.html(TrustedHtml.trusted(siteHeader)));
 * renderer.with(o -> o.addToSlot(Slot.AFTER_ARTICLE, (article, html) -> html.open(Element.DIV, "ad").close()));
 * renderer.with(o -> o.commentForm(CommentForm.to(url).withHiddenField("_csrf", token)));
 * }</pre>
 *
 * <p><b>Pages of comments.</b> A discussion can be one page of several, with the total number of comments. Links to the
 * other pages are set for each request:
 *
 * <pre>{@code
 * pages.with(o -> o.nextComments(Url.of("?comments=2#comments")))
 * }</pre>
 *
 * <p><b>Links and images.</b> A {@link org.standfirst.html.LinkPolicy} sets the address and {@code rel} of a link, and
 * whether the link opens in a new tab. Readers' links are {@code nofollow ugc}; the policy in this example excludes
 * links to your own hosts. An image server can provide the images:
 *
 * <pre>{@code
 * builder.links(LinkPolicy.ownHosts("news.example"))
 *         .images(url -> Url.of(url.text().replace("https://news.example/", "https://img.example/")))
 *         .imageWidths(List.of(480, 960), (url, width) -> Url.of(url.text() + "?width=" + width))
 * }</pre>
 *
 * <p><b>Labels and themes.</b> {@link org.standfirst.labels.Labels} are changed one by one or replaced as a whole; a
 * {@link org.standfirst.html.Theme} is a built-in style sheet, optionally with additional CSS, or your own:
 *
 * <pre>{@code
 * renderer.with(o -> o.labels(Labels.ENGLISH.withText(Label.BYLINE, "Words by {names}")));
 * pages.withTheme(Theme.broadsheet().withCss(":root { --sf-accent: #0a5c8f }"));
 * }</pre>
 *
 * <p><b>Feeds and e-mail.</b> A {@link org.standfirst.html.Profile} omits markup that works only on a page, and makes
 * addresses absolute: {@code HtmlRenderer.builder().profile(Profile.EMAIL)}.
 */
@NullMarked
package org.standfirst.html;

import org.jspecify.annotations.NullMarked;

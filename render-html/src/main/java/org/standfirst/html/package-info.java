/**
 * An article, and everything around it, as HTML and as plain text.
 *
 * <p>{@link org.standfirst.html.PageRenderer} writes a whole page, {@link org.standfirst.html.HtmlRenderer} a fragment for
 * a template of your own, {@link org.standfirst.text.TextRenderer} plain text. All are immutable and safe to share between
 * threads; what changes per request is set on a cheap copy, {@code renderer.with(options -> ...)}.
 *
 * <p>No value in a model can add, remove or change an element or attribute of the output: {@link
 * org.standfirst.html.HtmlWriter} is the only way to write, elements and attributes are constants, text is always escaped,
 * and an address is a {@link org.standfirst.Url} that is judged before it is followed. The output has no script, no
 * event handler and no style attribute.
 *
 * <h2>How to fit it</h2>
 *
 * <p>A site says what it wants otherwise when it builds its renderer. None of it weakens what is promised above.
 *
 * <p><b>Classes and data attributes.</b> Every element has a {@link org.standfirst.html.Role}, and a role takes more of both:
 *
 * <pre>{@code
 * HtmlRenderer.builder()
 *         .addClasses(Role.PARAGRAPH, "mb-4 text-lg/7 dark:text-slate-200")
 *         .addData(Role.LINK, "analytics", "body-link")
 * }</pre>
 *
 * <p><b>A block or a part in another way.</b> A {@link org.standfirst.html.ContentRenderer} is a function of what it draws and the
 * writer. It opens roles of ours or an {@link org.standfirst.html.Element} of its own, and closes what it opens. A {@link
 * org.standfirst.html.Part} is what is no block, such as the byline; drawn by nothing, it is left out:
 *
 * <pre>{@code
 * builder.block(Code.class, (code, html) -> html.open(Element.PRE, "prism").text(code.text()).close())
 *         .part(Part.READING_TIME, (article, html) -> {})
 * }</pre>
 *
 * <p><b>Something around it.</b> A {@link org.standfirst.html.ContentDecorator} is also given what it goes around:
 *
 * <pre>{@code
 * builder.wrap(Part.IMAGE, (photo, html, image) -> {
 *     html.open(Element.A, "lightbox").url(UrlAttribute.HREF, photo.renditions().get(0).url());
 *     image.write(photo, html);
 *     html.close();
 * })
 * }</pre>
 *
 * <p><b>Kinds of block of one's own</b> are drawn by their type; {@code onOmission} reports those without a hook:
 *
 * <pre>{@code
 * builder.custom("poll", (poll, html) -> html.open(Element.P, "poll").text(poll.text("question")).close())
 *         .onOmission(omission -> log.warn("{}", omission))
 * }</pre>
 *
 * <p><b>Slots</b> are empty until a {@link org.standfirst.html.Slot} is filled, for every page or for one request. Markup that
 * is HTML already is {@link org.standfirst.html.TrustedHtml}. A token against forged requests is a hidden field of the form:
 *
 * <pre>{@code
 * builder.addToSlot(Slot.BODY_START, (page, html) -> html.html(TrustedHtml.trusted(siteHeader)));
 * renderer.with(o -> o.addToSlot(Slot.AFTER_ARTICLE, (article, html) -> html.open(Element.DIV, "ad").close()));
 * renderer.with(o -> o.commentForm(CommentForm.to(url).withHiddenField("_csrf", token)));
 * }</pre>
 *
 * <p><b>Comments page by page.</b> A discussion that is one page of many has the total; each request knows where the others are:
 *
 * <pre>{@code
 * pages.with(o -> o.nextComments(Url.of("?comments=2#comments")))
 * }</pre>
 *
 * <p><b>Links and images.</b> A {@link org.standfirst.html.LinkPolicy} says where a link leads, what it says of the page there,
 * and whether it opens a tab; readers' links are {@code nofollow ugc} but to hosts of one's own. Images can come from a server
 * that resizes them:
 *
 * <pre>{@code
 * builder.links(LinkPolicy.ownHosts("news.example"))
 *         .images(url -> Url.of(url.text().replace("https://news.example/", "https://img.example/")))
 *         .imageWidths(List.of(480, 960), (url, width) -> Url.of(url.text() + "?width=" + width))
 * }</pre>
 *
 * <p><b>Words and looks.</b> {@link org.standfirst.labels.Labels} are renamed one by one or replaced as a whole; a {@link
 * org.standfirst.html.Theme} is a style sheet of ours, with more after it, or one's own:
 *
 * <pre>{@code
 * renderer.with(o -> o.labels(Labels.ENGLISH.withText(Label.BYLINE, "Words by {}")));
 * pages.withTheme(Theme.broadsheet().withCss(":root { --sf-accent: #0a5c8f }"));
 * }</pre>
 *
 * <p><b>Feeds and mail.</b> A {@link org.standfirst.html.Profile} leaves out what needs the page around it, and makes addresses
 * absolute: {@code HtmlRenderer.builder().profile(Profile.EMAIL)}.
 */
@NullMarked
package org.standfirst.html;

import org.jspecify.annotations.NullMarked;

package org.standfirst.html.article;

import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Publication;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes the paywall: the notice, and links to subscribe or register and to sign in, if the publication has them. */
final class PaywallHtml {
    private PaywallHtml() {}

    static void write(Article article, Rendering rendering) {
        Label label = ModelLabels.paywall(article.publishing().access(), false);
        if (label == null) {
            return;
        }
        HtmlWriter html = rendering.html();
        html.open(Role.PAYWALL).labelLanguage();
        html.open(Role.PAYWALL_TITLE).label(label).close();
        Publication publication = rendering.publication();
        if (publication != null) {
            boolean paid = article.publishing().access().level() == Access.Level.SUBSCRIPTION;
            if (html.canLink(publication.subscriptionPage())) {
                html.open(Role.PAYWALL_OFFER).open(Role.PAYWALL_BUTTON);
                html.url(UrlAttribute.HREF, publication.subscriptionPage());
                html.label(paid ? Label.SUBSCRIBE : Label.REGISTER).close().close();
            }
            if (html.canLink(publication.signInPage())) {
                html.open(Role.PAYWALL_OFFER).open(Role.PAYWALL_SIGN_IN);
                html.url(UrlAttribute.HREF, publication.signInPage());
                html.label(Label.SIGN_IN).close().close();
            }
        }
        html.close();
    }
}

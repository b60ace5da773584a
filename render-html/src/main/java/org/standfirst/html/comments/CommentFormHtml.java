package org.standfirst.html.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Page;
import org.standfirst.TextDirection;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.html.Attribute;
import org.standfirst.html.CommentForm;
import org.standfirst.html.CommentForm.Field;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the form below the comments, or the notice that comments are closed. */
public final class CommentFormHtml {
    private static final Map<Field, Label> LABELS = new EnumMap<>(Map.of(
            Field.TEXT, Label.FIELD_TEXT,
            Field.AUTHOR, Label.FIELD_AUTHOR,
            Field.EMAIL, Label.FIELD_EMAIL,
            Field.URL, Label.FIELD_URL));

    private final Page page;
    private final CommentForm form;
    private final Rendering rendering;
    private final HtmlWriter html;

    private CommentFormHtml(Page page, CommentForm form, Rendering rendering) {
        this.page = page;
        this.form = form;
        this.rendering = rendering;
        html = rendering.html();
    }

    /** Writes the form if comments are open, else the notice that they are closed. */
    public static void write(Page page, Rendering rendering) {
        CommentForm form = rendering.settings().commentForm;
        boolean open = page.article().commentPolicy().open();
        if (open && form != null) {
            new CommentFormHtml(page, form, rendering).respond();
        } else if (!open) {
            rendering
                    .anchors()
                    .open(Role.RESPOND_CLOSED, Anchor.RESPOND)
                    .labelLanguage()
                    .label(Label.COMMENTS_CLOSED)
                    .close();
        }
    }

    private void respond() {
        rendering.anchors().open(Role.RESPOND, Anchor.RESPOND);
        rendering.anchors().labelledBy(Anchor.RESPOND_HEADING).labelLanguage();
        html.heading(Role.RESPOND_HEADING, 1);
        rendering.anchors().id(Anchor.RESPOND_HEADING);
        heading();
        html.close();
        policy();
        form();
        html.close();
    }

    /** Writes the notice that comments are moderated, and the time when comments close. */
    private void policy() {
        CommentPolicy policy = page.article().commentPolicy();
        if (policy.premoderated()) {
            html.open(Role.FORM_POLICY).label(Label.COMMENTS_MODERATED).close();
        }
        Instant closesAt = policy.closesAt();
        if (closesAt != null) {
            html.open(Role.FORM_POLICY);
            rendering.beforeValue(Label.COMMENTS_CLOSE).time(Role.COMMENTS_CLOSE, closesAt);
            rendering.afterValue(Label.COMMENTS_CLOSE).close();
        }
    }

    /**
     * Writes the heading of the form: with the name of the author whose comment is answered, or else the general one.
     */
    private void heading() {
        Comment answered = answeredComment();
        CommentAuthor author = answered == null ? null : Named.author(answered);
        if (author == null) {
            html.label(Label.RESPOND);
        } else {
            rendering.beforeValue(Label.COMMENT_REPLY_TO).element(Role.NAME, author.name());
            rendering.afterValue(Label.COMMENT_REPLY_TO);
        }
    }

    private @Nullable Comment answeredComment() {
        String parent = value(Field.PARENT);
        if (parent.isEmpty() || page.discussion() == null) {
            return null;
        }
        return page.discussion().comments().stream()
                .filter(comment -> comment.id().equals(parent) && comment.state() == Comment.State.APPROVED)
                .findFirst()
                .orElse(null);
    }

    private void form() {
        html.open(Role.FORM).url(UrlAttribute.ACTION, form.action());
        errors();
        rendering.slot(Slot.FORM_START, page);
        form.hiddenFields().forEach(this::hidden);
        hidden(Field.PARENT.fieldName(), value(Field.PARENT));
        text();
        input(Field.AUTHOR, "text", "name");
        input(Field.EMAIL, "email", "email");
        input(Field.URL, "text", "url"); // HTML does not allow a mistyped value in type url
        RichText notice = page.publication().commentNotice();
        if (notice != null) {
            rendering
                    .anchors()
                    .open(Role.FORM_NOTICE, Anchor.RESPOND_NOTICE)
                    .richText(notice)
                    .close();
        }
        rendering.slot(Slot.FORM_END, page);
        html.open(Role.FORM_ACTIONS)
                .open(Role.FORM_BUTTON)
                .label(Label.SUBMIT)
                .close()
                .close();
        html.close();
    }

    private void errors() {
        if (form.errors().isEmpty()) {
            return;
        }
        html.open(Role.FORM_ERRORS);
        html.open(Role.FORM_ERRORS_TITLE);
        rendering.count(Label.FORM_ERRORS, form.errors().size()).close();
        html.open(Role.FORM_ERROR_LIST);
        form.errors().forEach((field, error) -> {
            html.open(Role.FORM_ERROR_ITEM);
            if (field == Field.PARENT || !form.fields().contains(field)) {
                html.text(error); // without a link, since the field is not visible
            } else {
                rendering.anchors().link(Role.FORM_ERROR_LINK, Anchor.field(field.fieldName()));
                html.label(Label.COLON, name(field)).text(" ").text(error).close();
            }
            html.close();
        });
        html.close().close();
    }

    private void hidden(String name, String value) {
        html.voidElement(Role.HIDDEN_FIELD).attribute(Attribute.NAME, name).attribute(Attribute.VALUE, value);
    }

    private void text() {
        label(Field.TEXT);
        html.open(Role.FORM_TEXT);
        field(Field.TEXT);
        // browsers remove the first line end of a textarea
        String value = value(Field.TEXT);
        html.text(value.startsWith("\n") || value.startsWith("\r") ? "\n" + value : value)
                .close();
        error(Field.TEXT);
        html.close();
    }

    /** Writes a single-line field, if the form has it. */
    private void input(Field field, String type, String autocomplete) {
        if (!form.fields().contains(field)) {
            return;
        }
        label(field);
        html.voidElement(Role.FORM_INPUT).attribute(Attribute.TYPE, type);
        html.attribute(Attribute.AUTOCOMPLETE, autocomplete);
        if (field != Field.AUTHOR) { // an e-mail or web address
            html.attribute(Attribute.DIR, TextDirection.LEFT_TO_RIGHT.code());
        }
        field(field);
        if (field == Field.URL) {
            html.attribute(Attribute.INPUTMODE, "url");
        }
        if (!value(field).isEmpty()) {
            html.attribute(Attribute.VALUE, value(field));
        }
        error(field);
        if (field == Field.EMAIL) {
            html.text(" ");
            rendering
                    .anchors()
                    .open(Role.FORM_NOTE, Anchor.RESPOND_EMAIL_NOTE)
                    .label(Label.FIELD_EMAIL_NOTE)
                    .close();
        }
        html.close();
    }

    private void label(Field field) {
        html.open(Role.FORM_FIELD);
        html.open(Role.FORM_LABEL);
        rendering.anchors().labelFor(Anchor.field(field.fieldName()));
        if (field.required()) {
            html.label(Label.FIELD_REQUIRED, name(field));
        } else {
            html.text(name(field));
        }
        html.close();
    }

    private String name(Field field) {
        return rendering.labels().text(LABELS.getOrDefault(field, Label.FIELD_TEXT));
    }

    /** Writes the attributes that all fields have. */
    private void field(Field field) {
        rendering.anchors().id(Anchor.field(field.fieldName())).attribute(Attribute.NAME, field.fieldName());
        html.attribute(Attribute.MAXLENGTH, field.maxLength());
        if (field.required()) {
            html.flag(Attribute.REQUIRED);
        }
        if (form.errors().containsKey(field)) {
            html.attribute(Attribute.ARIA_INVALID, "true");
        }
        rendering.anchors().describedBy(descriptions(field));
    }

    /**
     * Returns the descriptions that screen readers announce with a field: its error, and the notices on e-mail
     * addresses.
     */
    private List<Anchor> descriptions(Field field) {
        List<Anchor> anchors = new ArrayList<>();
        if (form.errors().containsKey(field)) {
            anchors.add(Anchor.fieldError(field.fieldName()));
        }
        if (field == Field.EMAIL) {
            anchors.add(Anchor.RESPOND_EMAIL_NOTE);
            if (page.publication().commentNotice() != null) {
                anchors.add(Anchor.RESPOND_NOTICE);
            }
        }
        return anchors;
    }

    private void error(Field field) {
        String error = form.errors().get(field);
        if (error != null) {
            rendering
                    .anchors()
                    .open(Role.FORM_ERROR, Anchor.fieldError(field.fieldName()))
                    .text(error)
                    .close();
        }
    }

    private String value(Field field) {
        return form.values().getOrDefault(field, "");
    }
}

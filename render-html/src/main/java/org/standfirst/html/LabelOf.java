package org.standfirst.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.Publishing;
import org.standfirst.Status;

/** The label that says what is a constant in the model. */
final class LabelOf {
    private LabelOf() {}

    /** Returns what a reader must be told before anything else. */
    static List<Label> article(Publishing publishing) {
        List<Label> labels = new ArrayList<>();
        if (publishing.status() == Status.WITHDRAWN) {
            labels.add(Label.WITHDRAWN);
        }
        Label genre = genre(publishing.genre());
        if (genre != null) {
            labels.add(genre);
        }
        Label source = source(publishing.digitalSource());
        if (source != null) {
            labels.add(source);
        }
        return labels;
    }

    /** Returns what readers must be told of how far machines made something; {@code null} for nothing. */
    static @Nullable Label source(@Nullable DigitalSource source) {
        if (source == DigitalSource.AI_GENERATED) {
            return Label.MADE_BY_AI;
        }
        return source == DigitalSource.COMPOSITE_WITH_AI ? Label.MADE_WITH_AI : null;
    }

    static Label correction(Correction.Kind kind) {
        return switch (kind) {
            case CORRECTION -> Label.CORRECTION;
            case CLARIFICATION -> Label.CLARIFICATION;
            case UPDATE -> Label.UPDATE;
            case RETRACTION -> Label.RETRACTION;
        };
    }

    static Label paywall(Access access) {
        return access.level() == Access.Level.SUBSCRIPTION ? Label.PAYWALL_SUBSCRIPTION : Label.PAYWALL_REGISTRATION;
    }

    private static @Nullable Label genre(Genre genre) {
        return switch (genre) {
            case NEWS -> null;
            case REPORTAGE -> Label.GENRE_REPORTAGE;
            case ANALYSIS -> Label.GENRE_ANALYSIS;
            case OPINION -> Label.GENRE_OPINION;
            case REVIEW -> Label.GENRE_REVIEW;
            case BACKGROUND -> Label.GENRE_BACKGROUND;
            case ASK_PUBLIC -> Label.GENRE_ASK_PUBLIC;
            case LIVE -> Label.GENRE_LIVE;
            case SATIRE -> Label.GENRE_SATIRE;
            case SPONSORED -> Label.GENRE_SPONSORED;
            case PRESS_RELEASE -> Label.GENRE_PRESS_RELEASE;
            case OBITUARY -> Label.GENRE_OBITUARY;
            case INTERVIEW -> Label.GENRE_INTERVIEW;
        };
    }
}

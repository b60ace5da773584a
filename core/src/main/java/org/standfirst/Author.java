package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.Distinct;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * An author: a person, or an organisation such as a desk or an agency.
 *
 * <p>ANS's {@code author}, schema.org's {@code Person} and {@code Organization}.
 *
 * @param name the printed name, one line of at most 200 characters, without “by”
 * @param kind whether the author is a person or an organisation
 * @param id the author's id in the system of origin, or {@code null} for none
 * @param givenName the given name of a person, or {@code null} if only the whole name is known; at most 100 characters
 * @param familyName the family name of a person, or {@code null} if only the whole name is known; at most 100
 *     characters
 * @param jobTitle the job title, such as {@code Diplomatic editor}, or {@code null} for none; at most 200 characters
 * @param affiliation the author's employer, or {@code null} if not stated; at most 200 characters
 * @param url the author's own page, or {@code null} for none; absolute; Google recommends one
 * @param portrait a picture of the author, or {@code null} for none
 * @param bio a sentence or two about the author, or {@code null} for none; at most 2,000 characters
 * @param profiles the author's pages on other sites, such as social networks; absolute and distinct
 * @param fediverseHandle the author's account in the Fediverse, such as {@code mira@social.example}, without the at
 *     sign before it, or {@code null} for none
 */
@Consistent
@Consistent(groups = Advisory.class)
public record Author(
        @Required @Line @MaxLength(200) String name,

        Kind kind,
        @Identifier @Nullable String id,
        @Line @MaxLength(100) @Nullable String givenName,
        @Line @MaxLength(100) @Nullable String familyName,
        @Line @MaxLength(200) @Nullable String jobTitle,
        @Line @MaxLength(200) @Nullable String affiliation,

        @Required(groups = Advisory.class, message = Required.ADVICE) @WebUrl @Nullable
        Url url,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo portrait,

        @Prose @MaxLength(2_000) @Nullable String bio,

        @WebUrl @Distinct(groups = Advisory.class, message = Distinct.ADVICE)
        List<Url> profiles,

        @MaxLength(200) @Nullable String fediverseHandle)
        implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Author {
        name = Normal.lineEnds(requireNonNull(name, "name"));
        requireNonNull(kind, "kind");
        profiles = Normal.list(profiles, "profiles");
        id = Normal.idOrNull(id);
        givenName = Normal.textOrNull(givenName);
        familyName = Normal.textOrNull(familyName);
        jobTitle = Normal.textOrNull(jobTitle);
        affiliation = Normal.textOrNull(affiliation);
        bio = Normal.textOrNull(bio);
        fediverseHandle = Normal.textOrNull(fediverseHandle);
    }

    /** Starts an author with this printed name, a person by default. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Returns a changed copy: {@code author.with(a -> a.jobTitle("Editor"))}. */
    public Author with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.author(this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return "Author[name=" + Brief.of(name) + "]";
    }

    /** A kind of author. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A desk, an agency or another publication. */
        ORGANISATION
    }

    /** Collects the parts of an {@link Author}. Not safe to share between threads. */
    public static final class Builder {
        private String name;
        private Kind kind = Kind.PERSON;
        private @Nullable String id;
        private @Nullable String givenName;
        private @Nullable String familyName;
        private @Nullable String jobTitle;
        private @Nullable String affiliation;
        private @Nullable Url url;
        private @Nullable Photo portrait;
        private @Nullable String bio;
        private List<Url> profiles = new ArrayList<>();
        private @Nullable String fediverseHandle;

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        private Builder(Author source) {
            name = source.name;
            kind = source.kind;
            id = source.id;
            givenName = source.givenName;
            familyName = source.familyName;
            jobTitle = source.jobTitle;
            affiliation = source.affiliation;
            url = source.url;
            portrait = source.portrait;
            bio = source.bio;
            profiles.addAll(source.profiles);
            fediverseHandle = source.fediverseHandle;
        }

        /** Sets the printed name. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets whether the author is a person, the default, or an organisation. */
        public Builder kind(Kind kind) {
            this.kind = requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the id in the system of origin; {@code null}, the default, for none. */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /** Sets the given name; {@code null}, the default, if only the whole name is known. */
        public Builder givenName(@Nullable String givenName) {
            this.givenName = givenName;
            return this;
        }

        /** Sets the family name; {@code null}, the default, if only the whole name is known. */
        public Builder familyName(@Nullable String familyName) {
            this.familyName = familyName;
            return this;
        }

        /** Sets the job title; {@code null}, the default, for none. */
        public Builder jobTitle(@Nullable String jobTitle) {
            this.jobTitle = jobTitle;
            return this;
        }

        /** Sets the author's employer; {@code null}, the default, if not stated. */
        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /** Sets the author's own page; {@code null}, the default, for none. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets a picture of the author; {@code null}, the default, for none. */
        public Builder portrait(@Nullable Photo portrait) {
            this.portrait = portrait;
            return this;
        }

        /** Sets a sentence or two about the author; {@code null}, the default, for none. */
        public Builder bio(@Nullable String bio) {
            this.bio = bio;
            return this;
        }

        /** Adds a page of the author on another site. */
        public Builder addProfile(Url profile) {
            profiles.add(requireNonNull(profile, "profile"));
            return this;
        }

        /** Replaces all pages on other sites. */
        public Builder profiles(List<Url> profiles) {
            this.profiles = new ArrayList<>(Normal.list(profiles, "profiles"));
            return this;
        }

        /**
         * Sets the account in the Fediverse, such as {@code mira@social.example}; {@code null}, the default, for none.
         */
        public Builder fediverseHandle(@Nullable String fediverseHandle) {
            this.fediverseHandle = fediverseHandle;
            return this;
        }

        /** Returns the author. */
        public Author build() {
            return new Author(
                    name,
                    kind,
                    id,
                    givenName,
                    familyName,
                    jobTitle,
                    affiliation,
                    url,
                    portrait,
                    bio,
                    profiles,
                    fediverseHandle);
        }
    }
}

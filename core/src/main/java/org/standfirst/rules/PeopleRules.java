package org.standfirst.rules;

import java.util.regex.Pattern;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.MachineRights;

/** The rules that involve several values of an author, a byline or rights. */
public final class PeopleRules {
    private PeopleRules() {}

    /**
     * Google requires the name alone, without “by”; an account in the Fediverse has a name and a host, as in WebFinger.
     */
    public static final class OfAuthor extends RecordRules<Author> {
        private static final Pattern BY = Pattern.compile("(?i)by\\s");

        /** A user name of Mastodon, and a host. */
        private static final Pattern HANDLE = Pattern.compile(
                "[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::[0-9]{1,5})?");

        @Override
        void always(Author author, Report report) {
            String handle = author.fediverseHandle();
            if (handle != null && !HANDLE.matcher(handle).matches()) {
                report.at("fediverseHandle").add("FediverseHandle.message");
            }
        }

        @Override
        void advisory(Author author, Report report) {
            if (BY.matcher(author.name()).lookingAt()) {
                report.at("name").add("BareName.message");
            }
        }
    }

    /**
     * Google requires an author: a person, a desk, a source, or the printed byline. It is advice, since some newspapers
     * never print names, and few print them under short reports.
     */
    public static final class OfByline extends RecordRules<Byline> {
        @Override
        void advisory(Byline byline, Report report) {
            if (byline.credits().isEmpty()
                    && byline.sources().isEmpty()
                    && RequiredValidator.isEmpty(byline.printedByline())) {
                report.at("credits").add("Credited.message");
            }
        }
    }

    /**
     * A policy states the permitted uses of reserved rights. Without a reservation, machines do not read the policy.
     */
    public static final class OfMachineRights extends RecordRules<MachineRights> {
        @Override
        void advisory(MachineRights rights, Report report) {
            if (rights.tdmPolicy() != null && rights.tdmReservation() != MachineRights.TdmReservation.RESERVED) {
                report.at("tdmReservation").add("ReservedByPolicy.message");
            }
        }
    }
}

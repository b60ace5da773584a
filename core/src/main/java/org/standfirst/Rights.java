package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.WebUrl;

/**
 * Copyright and licence of a work, in the terms of IPTC and schema.org.
 *
 * @param copyrightHolder the owner of the copyright, or {@code null} if not stated; at most 200 characters
 * @param copyrightNotice the notice to print, or {@code null} for none; at most 1,000 characters
 * @param usageTerms the terms of use as text, or {@code null} for none; at most 2,000 characters
 * @param licence the address of the licence, or {@code null} for none; absolute
 * @param acquireLicencePage the address where a licence can be obtained, or {@code null} for none; absolute
 * @param machineRights the rights of machines to use it, or {@code null} if not stated
 * @param c2paManifest the address of the C2PA manifest that proves its origin, or {@code null} for none; absolute
 */
public record Rights(
        @Line @MaxLength(200) @Nullable String copyrightHolder,
        @Line @MaxLength(1_000) @Nullable String copyrightNotice,
        @Prose @MaxLength(2_000) @Nullable String usageTerms,
        @WebUrl @Nullable Url licence,
        @WebUrl @Nullable Url acquireLicencePage,
        @Valid @Nullable MachineRights machineRights,
        @WebUrl @Nullable Url c2paManifest) {

    /** Public only because a record requires it; its parameters grow. */
    public Rights {
        copyrightHolder = Normal.textOrNull(copyrightHolder);
        copyrightNotice = Normal.textOrNull(copyrightNotice);
        usageTerms = Normal.textOrNull(usageTerms);
    }

    /** Returns rights held by {@code copyrightHolder}. */
    public static Rights of(String copyrightHolder) {
        requireNonNull(copyrightHolder, "copyrightHolder");
        return new Rights(copyrightHolder, null, null, null, null, null, null);
    }

    /** Returns a copy with this holder. */
    public Rights withCopyrightHolder(@Nullable String copyrightHolder) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with this notice. */
    public Rights withCopyrightNotice(@Nullable String copyrightNotice) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with these terms. */
    public Rights withUsageTerms(@Nullable String usageTerms) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with this licence. */
    public Rights withLicence(@Nullable Url licence) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with this page. */
    public Rights withAcquireLicencePage(@Nullable Url acquireLicencePage) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with these rights of machines. */
    public Rights withMachineRights(@Nullable MachineRights machineRights) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }

    /** Returns a copy with this manifest. */
    public Rights withC2paManifest(@Nullable Url c2paManifest) {
        return new Rights(
                copyrightHolder, copyrightNotice, usageTerms, licence, acquireLicencePage, machineRights, c2paManifest);
    }
}

package org.standfirst;

import org.jspecify.annotations.Nullable;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.WebUrl;

/**
 * Rights of machines to use a work, in the terms of the TDM Reservation Protocol of a W3C community group and of Really
 * Simple Licensing (RSL).
 *
 * @param tdmReservation whether the right to text and data mining is reserved, or {@code null} if not stated
 * @param tdmPolicy the address of the conditions for mining, or {@code null} for none; absolute
 * @param rslLicence the address of an RSL document with the licences for machines, or {@code null} for none; absolute
 */
@Consistent(groups = Advisory.class)
public record MachineRights(
        @Nullable TdmReservation tdmReservation,
        @WebUrl @Nullable Url tdmPolicy,
        @WebUrl @Nullable Url rslLicence) {

    /** Returns rights with this reservation only. */
    public static MachineRights of(@Nullable TdmReservation tdmReservation) {
        return new MachineRights(tdmReservation, null, null);
    }

    /** Returns a copy with this reservation. */
    public MachineRights withTdmReservation(@Nullable TdmReservation tdmReservation) {
        return new MachineRights(tdmReservation, tdmPolicy, rslLicence);
    }

    /** Returns a copy with this policy. */
    public MachineRights withTdmPolicy(@Nullable Url tdmPolicy) {
        return new MachineRights(tdmReservation, tdmPolicy, rslLicence);
    }

    /** Returns a copy with this licence. */
    public MachineRights withRslLicence(@Nullable Url rslLicence) {
        return new MachineRights(tdmReservation, tdmPolicy, rslLicence);
    }

    /**
     * Returns these rights, with missing values taken from {@code others}. Reservation and policy are taken together.
     */
    MachineRights orElse(MachineRights others) {
        boolean tdm = tdmReservation != null || tdmPolicy != null;
        return new MachineRights(
                tdm ? tdmReservation : others.tdmReservation,
                tdm ? tdmPolicy : others.tdmPolicy,
                rslLicence == null ? others.rslLicence : rslLicence);
    }

    /** Whether the right to text and data mining is reserved. */
    public enum TdmReservation {
        /** Mining requires permission; the policy describes how to get it. */
        RESERVED,
        /** Mining is allowed. */
        NOT_RESERVED
    }
}

package org.standfirst;

import org.standfirst.internal.Normal;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * @param latitude from -90, the south pole, to 90
 * @param longitude from -180 to 180, east of Greenwich positive
 */
public record GeoPoint(double latitude, double longitude) {

    /** Refuses what is not a finite number. */
    public GeoPoint {
        latitude = Normal.finite(latitude, "latitude");
        longitude = Normal.finite(longitude, "longitude");
    }

    /** Returns this point. */
    public static GeoPoint of(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }
}

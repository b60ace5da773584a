package org.standfirst;

import org.standfirst.internal.Normal;
import org.standfirst.validation.Between;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * @param latitude from -90, the south pole, to 90
 * @param longitude from -180 to 180, east of Greenwich positive
 */
public record GeoPoint(
        @Between(min = -90, max = 90) double latitude,
        @Between(min = -180, max = 180) double longitude) {

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

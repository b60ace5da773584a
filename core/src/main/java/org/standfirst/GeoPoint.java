package org.standfirst;

import org.standfirst.internal.Normal;
import org.standfirst.validation.Between;

/**
 * A point on the earth, in degrees of WGS 84.
 *
 * @param latitude the latitude, from -90, the south pole, to 90, the north pole
 * @param longitude the longitude, from -180 to 180, positive east of Greenwich
 */
public record GeoPoint(
        @Between(min = -90, max = 90) double latitude,
        @Between(min = -180, max = 180) double longitude) {

    /** Rejects numbers that are not finite. */
    public GeoPoint {
        latitude = Normal.finite(latitude, "latitude");
        longitude = Normal.finite(longitude, "longitude");
    }

    /** Returns the point with these coordinates. */
    public static GeoPoint of(double latitude, double longitude) {
        return new GeoPoint(latitude, longitude);
    }
}

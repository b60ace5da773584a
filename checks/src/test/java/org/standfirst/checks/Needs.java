package org.standfirst.checks;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a check needs and a machine may lack. Where the environment sets {@value #REQUIRE_ALL}, nothing may be lacking. */
final class Needs {
    private static final String REQUIRE_ALL = "STANDFIRST_REQUIRE_ALL";

    private Needs() {}

    /** Skips the running test unless {@code present}, with a message that says what is missing; or fails it. */
    static void that(boolean present, String missing) {
        that(present, missing, Boolean.parseBoolean(System.getenv(REQUIRE_ALL)));
    }

    static void that(boolean present, String missing, boolean required) {
        if (present) {
            return;
        }
        if (required) {
            fail(missing + ", and " + REQUIRE_ALL + " is set");
        }
        abort(missing);
    }
}

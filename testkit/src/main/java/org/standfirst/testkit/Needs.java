package org.standfirst.testkit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Requirements of a test that a machine may lack. If the environment variable {@value #REQUIRE_ALL} is set, all are
 * mandatory.
 */
public final class Needs {
    private static final String REQUIRE_ALL = "STANDFIRST_REQUIRE_ALL";

    private Needs() {}

    /** Skips the running test unless {@code present}, or fails it if requirements are mandatory. */
    public static void require(boolean present, String missing) {
        require(present, missing, Boolean.parseBoolean(System.getenv(REQUIRE_ALL)));
    }

    static void require(boolean present, String missing, boolean required) {
        if (present) {
            return;
        }
        if (required) {
            fail(missing + ", and " + REQUIRE_ALL + " is set");
        }
        abort(missing);
    }
}

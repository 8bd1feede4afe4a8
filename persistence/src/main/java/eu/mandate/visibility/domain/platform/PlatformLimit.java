package eu.mandate.visibility.domain.platform;

import java.time.Instant;

/**
 * What the platform's own range does to an authorisation.
 *
 * @param people how many people of today the platform's range means
 * @param hidden how many the authorisation alone would show, and the platform does not give
 * @param reportedAt when the range was reported last
 */
public record PlatformLimit(long people, long hidden, Instant reportedAt) {

    /** Whether somebody is not seen because of it. */
    public boolean narrows() {
        return hidden > 0;
    }
}

package eu.mandate.visibility.domain.view;

import static java.util.Objects.requireNonNull;

import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.ReaderScopeView;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day of a scope that is near: nobody has to find out by what is missing that it is over.
 *
 * @param app the application, or null for a reader
 * @param scope code of the rule in the service profile
 * @param id of the reader, or null for an application
 * @param name what the reader is called, or null for an application
 * @param until the last day in UTC
 * @param over whether it has gone by
 */
public record ScopeEnd(String app, String scope, UUID id, String name, LocalDate until, boolean over) {

    /** How many days a last day is near, before and after it. */
    public static final int NEAR_DAYS = 14;

    public ScopeEnd {
        requireNonNull(scope, "scope");
        requireNonNull(until, "until");
    }

    /** Whether a last day is near; none never is. */
    public static boolean isNear(LocalDate until, LocalDate today) {
        return until != null
                && !until.isBefore(today.minusDays(NEAR_DAYS))
                && !until.isAfter(today.plusDays(NEAR_DAYS));
    }

    /** The end of an application's scope; it has to be near. */
    public static ScopeEnd of(AppAuthorisation authorisation, String scope, LocalDate today) {
        var until = authorisation.validUntil();
        return new ScopeEnd(authorisation.app(), scope, null, null, until, until.isBefore(today));
    }

    /** The end of a reader's scope; it has to be near. */
    public static ScopeEnd of(ReaderScopeView reader, LocalDate today) {
        var until = reader.validUntil();
        return new ScopeEnd(null, reader.scope(), reader.id(), reader.name(), until, until.isBefore(today));
    }

    @Override
    public String toString() {
        return "end of " + scope + " on " + until;
    }
}

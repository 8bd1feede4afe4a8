package eu.mandate.visibility.domain;

import eu.mandate.visibility.domain.use.UnusedScopes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was granted and nobody used lately. Of what was granted later than the log is looked back at nothing can be said yet: nobody
 * had that long to use it.
 *
 * @param days how far back the log was looked at
 * @param granted whether any permission is granted at all
 * @param items permissions of which nothing was shown, in the order of the profile
 * @param partly permissions of which some fields were shown and others were not, in the order of the profile
 * @param young permissions of which fields were not shown and which were granted less than {@code days} ago
 * @param readers scopes of people of the organisation
 */
public record UnusedGrants(
        int days,
        boolean granted,
        List<UnusedGrant> items,
        List<UnusedGrant> partly,
        List<UnusedGrant> young,
        UnusedScopes readers) {

    /** Nothing is granted. */
    public static final UnusedGrants NOTHING =
            new UnusedGrants(UnusedGrant.DAYS, false, List.of(), List.of(), List.of(), UnusedScopes.NONE);

    public UnusedGrants {
        items = List.copyOf(items);
        partly = List.copyOf(partly);
        young = List.copyOf(young);
    }

    /** All of them, told apart by their age and by whether something was shown. */
    public static UnusedGrants of(List<UnusedGrant> grants, UnusedScopes readers, boolean granted, Instant now) {
        Predicate<UnusedGrant> young = grant -> isYoung(grant.since(), now);
        Predicate<UnusedGrant> idle = grant -> grant.used().isEmpty();
        return new UnusedGrants(
                UnusedGrant.DAYS,
                granted,
                grants.stream().filter(young.negate().and(idle)).toList(),
                grants.stream().filter(young.negate().and(idle.negate())).toList(),
                grants.stream().filter(young).toList(),
                readers);
    }

    /** Whether something was granted so lately that the log says nothing about it yet. */
    public static boolean isYoung(Instant since, Instant now) {
        return since.plus(Duration.ofDays(UnusedGrant.DAYS)).isAfter(now);
    }
}

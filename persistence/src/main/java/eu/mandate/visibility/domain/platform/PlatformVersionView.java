package eu.mandate.visibility.domain.platform;

import eu.mandate.instruction.domain.PayloadChange;
import eu.mandate.instruction.domain.PayloadChanges;
import eu.mandate.instruction.domain.PayloadTree;
import eu.mandate.visibility.domain.PeopleNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version of what was known of the range that a platform gave an application, told by numbers and by what it changed.
 *
 * @param number from 1, in the order in which they were reported
 * @param reportedAt since when this was known
 * @param reportedBy who reported or forgot it, or gave the token that it was done with
 * @param forgotten whether nothing was known any more; nobody is named then, and what was instructed held alone
 * @param departments how many are named
 * @param members how many are named
 * @param tags how many are named
 * @param changes how it differs from the version before, place by place, as versions of a scope tell it; people by their ids
 */
public record PlatformVersionView(
        int number,
        Instant reportedAt,
        UUID reportedBy,
        boolean forgotten,
        int departments,
        int members,
        int tags,
        List<PayloadChange> changes) {

    public PlatformVersionView {
        changes = List.copyOf(changes);
    }

    /**
     * How a version is told.
     *
     * @param before whom the version before named; nobody when nothing was known
     * @param people whom it names itself
     */
    public static PlatformVersionView of(PlatformVersion version, PeopleNames before, PeopleNames people) {
        return new PlatformVersionView(
                version.number(),
                version.reportedAt(),
                version.reportedBy(),
                version.isForgotten(),
                people.departments().size(),
                people.members().size(),
                people.tags().size(),
                PayloadChanges.between(PayloadTree.of(before), PayloadTree.of(people)));
    }
}

package eu.mandate.catalogue.domain.diff;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.tree.Identity;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two versions of one service profile, entry by entry; the order of a register means nothing. */
public final class ProfileDiff {

    /** What differs between two versions in any case. */
    private static final Set<String> NO_CHANGE = Set.of("/version", "/format");

    private final ServiceProfile before;
    private final ServiceProfile after;
    private final Set<ChangeClass> material;

    private ProfileDiff(ServiceProfile before, ServiceProfile after) {
        this.before = before;
        this.after = after;
        this.material = EnumSet.noneOf(ChangeClass.class);
        material.addAll(before.changeNotice().material());
        material.addAll(after.changeNotice().material());
    }

    /**
     * The differences in the order of the registers; empty when both say the same. A class is material when one of the two
     * versions calls it so: a version cannot make light of what it changes itself.
     */
    public static List<ProfileChange> between(ServiceProfile before, ServiceProfile after) {
        var diff = new ProfileDiff(before, after);
        return Comparison.of(before, after).stream()
                .filter(difference -> !NO_CHANGE.contains(difference.place()))
                .map(diff::change)
                .toList();
    }

    private ProfileChange change(Difference difference) {
        var kind = Classes.of(difference);
        var verdict = Directions.of(difference, empty(before, difference), empty(after, difference));
        return new ProfileChange(
                difference.pointer(),
                kind,
                verdict.direction(),
                Rendering.of(difference.before()),
                Rendering.of(difference.after()),
                material.contains(kind),
                verdict.why());
    }

    /** Whether the list that a difference stands in has no element in one of the versions. */
    private static boolean empty(ServiceProfile profile, Difference difference) {
        var list = difference.pointer().substring(0, difference.pointer().lastIndexOf('/'));
        return find(profile, list)
                .filter(value -> value instanceof List<?> elements && elements.isEmpty())
                .isPresent();
    }

    private static Optional<Object> find(Object root, String pointer) {
        Optional<Object> at = Optional.of(root);
        for (var step : pointer.split("/")) {
            if (!step.isEmpty()) at = at.flatMap(value -> step(value, step));
        }
        return at;
    }

    private static Optional<Object> step(Object value, String step) {
        if (value instanceof Record owner) return RecordTree.member(owner, step);
        return ((List<?>) value)
                .stream()
                        .filter(entry -> Identity.of(entry).filter(step::equals).isPresent())
                        .map(Object.class::cast)
                        .findFirst();
    }
}

package eu.mandate.catalogue.domain.tree;

import eu.mandate.catalogue.domain.profile.Evidence;
import java.util.List;
import java.util.Optional;

/** What an entry of a register is called by, however the register is ordered. */
public final class Identity {

    /** The components that name an entry, the most telling first. */
    private static final List<String> NAMING =
            List.of("code", "key", "id", "permission", "role", "purpose", "name", "country");

    private Identity() {}

    /** The code of an entry; empty for what has none, such as a text or an item of evidence. */
    public static Optional<String> of(Object entry) {
        if (!(entry instanceof Record named) || entry instanceof Evidence) return Optional.empty();
        return NAMING.stream()
                .flatMap(component -> RecordTree.member(named, component).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}

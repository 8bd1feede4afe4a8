package eu.mandate.visibility.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which records of a scope somebody of the organisation sees.
 *
 * @param name what the reader is called; null for one that is not known any more
 * @param reader null while nothing was ever instructed about the id
 * @param instruction number of the instruction behind it, or null
 * @param basedOn number of the latest instruction about it, 0 for none; sent back by whoever changes it
 */
public record ReaderScopeView(
        String scope,
        UUID id,
        String name,
        ReaderKind reader,
        Reach reach,
        List<String> collections,
        LocalDate validUntil,
        ScopeState state,
        Integer instruction,
        int basedOn) {

    public ReaderScopeView {
        collections = List.copyOf(collections);
    }

    /** Somebody about whom nothing was instructed. */
    public static ReaderScopeView unset(String scope, UUID id) {
        return new ReaderScopeView(scope, id, null, null, Reach.NONE, List.of(), null, ScopeState.NOT_SET, null, 0);
    }

    /** The same with what the reader is called. */
    public ReaderScopeView called(String known) {
        return new ReaderScopeView(
                scope, id, known, reader, reach, collections, validUntil, state, instruction, basedOn);
    }

    /** What was instructed. */
    public static ReaderScopeView of(ReaderScope set, LocalDate today, int instruction, int basedOn) {
        return new ReaderScopeView(
                set.scope(),
                set.id(),
                null,
                set.reader(),
                set.reach(),
                set.collections(),
                set.validUntil(),
                set.shows(today) ? ScopeState.IN_FORCE : ScopeState.ENDED,
                instruction,
                basedOn);
    }
}

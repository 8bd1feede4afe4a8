package eu.mandate.visibility.service;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.KnownNames;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcReaders;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the directory of the bound organisation knows of the ids in an instruction. */
@ApplicationScoped
public class NameLookup {

    @Inject
    JdbcOrganisation organisation;

    @Inject
    JdbcReaders readers;

    @Inject
    JdbcVisibleMembers members;

    /** The names of a choice, in three questions. */
    public KnownNames of(PeopleChoice choice) {
        return organisation.known(
                ids(choice, PeopleNames::departments),
                ids(choice, PeopleNames::members),
                ids(choice, PeopleNames::tags));
    }

    /** Whether there is such a reader. */
    public boolean knows(ReaderScope choice) {
        return readers.knows(choice.reader(), choice.id());
    }

    /** Everybody whom a scope means today. */
    public List<KnownReader> meant(ReaderScope choice) {
        return readers.meant(choice.reader(), choice.id());
    }

    /**
     * Whether whoever is named is the whole organisation today, although it is not said: all of several departments, or by
     * whatever departments, tags and members, everybody who works there, where these are more than a handful.
     */
    public boolean namesEverybody(PeopleChoice choice) {
        if (choice.everybody() || choice.included().namesNobody()) return false;
        var range = of(choice).range(choice);
        var state = organisation.read(range);
        var shown = new RangeCompiler(state).compile(range);
        if (shown instanceof CompiledRange.All && state.parents().size() > 1) return true;
        var all = members.count(new CompiledRange.All());
        return all > HANDFUL && members.count(shown) == all;
    }

    /** Whether there is a reader of this kind. */
    public boolean knows(ReaderKind kind, UUID id) {
        return readers.knows(kind, id);
    }

    private static Set<UUID> ids(PeopleChoice choice, Function<PeopleNames, List<UUID>> kind) {
        return Stream.of(choice.included(), choice.excluded())
                .flatMap(names -> kind.apply(names).stream())
                .collect(Collectors.toSet());
    }

    /** @throws Refusal VALIDATION with all of them, if there are any; at most {@value #MOST} */
    public static void refuse(List<Violation> faults) {
        if (faults.isEmpty()) return;
        throw Refusal.of(Code.VALIDATION, "invalid-input")
                .with(faults.stream().limit(MOST).toArray(Violation[]::new));
    }

    private static final int MOST = 100;

    /** Whoever names no more than these knows each of them. */
    private static final int HANDFUL = 5;
}

package eu.mandate.visibility.service;

import eu.mandate.instruction.domain.PayloadNames;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.view.ScopeNames;
import eu.mandate.visibility.store.JdbcScopeNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the directory calls those whom scopes name by id. */
@ApplicationScoped
public class DirectoryNames implements PayloadNames {

    @Inject
    JdbcScopeNames names;

    /** Whatever they are: departments, members, tags, groups, or people with access. */
    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        var all = new HashMap<UUID, String>();
        Stream.of(names.departments(ids), names.members(ids), names.groups(ids), names.people(ids))
                .forEach(all::putAll);
        return all;
    }

    /** Everybody in a choice. */
    public ScopeNames of(PeopleChoice choice) {
        return new ScopeNames(
                names.departments(ids(choice, PeopleNames::departments)),
                names.members(ids(choice, PeopleNames::members)),
                names.groups(ids(choice, PeopleNames::tags)),
                Map.of());
    }

    /** The departments and tags in a choice, and nobody by name. */
    public ScopeNames groupsOf(PeopleChoice choice) {
        return new ScopeNames(
                names.departments(ids(choice, PeopleNames::departments)),
                Map.of(),
                names.groups(ids(choice, PeopleNames::tags)),
                Map.of());
    }

    private static Set<UUID> ids(PeopleChoice choice, Function<PeopleNames, List<UUID>> kind) {
        return Stream.of(choice.included(), choice.excluded())
                .flatMap(each -> kind.apply(each).stream())
                .collect(Collectors.toSet());
    }

    /** The same scopes with what their readers are called. */
    public List<ReaderScopeView> called(List<ReaderScopeView> readers) {
        var known = new ScopeNames(
                Map.of(),
                names.members(ids(readers, ReaderKind.MEMBER)),
                names.groups(ids(readers, ReaderKind.GROUP)),
                names.people(ids(readers, ReaderKind.PERSON)));
        return readers.stream()
                .map(each -> each.reader() == null ? each : each.called(known.reader(each.reader(), each.id())))
                .toList();
    }

    private static Set<UUID> ids(List<ReaderScopeView> readers, ReaderKind kind) {
        return readers.stream()
                .filter(each -> each.reader() == kind)
                .map(ReaderScopeView::id)
                .collect(Collectors.toSet());
    }
}

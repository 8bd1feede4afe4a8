package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.GrantedPermission;
import eu.mandate.visibility.domain.Reader;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.reader.ReaderReach;
import eu.mandate.visibility.store.JdbcReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody may see of a data category by the instructions in force, in the running transaction. Where nothing was
 * instructed, and where it ended, nothing is seen (row W-040).
 */
@ApplicationScoped
public class VisibilityInForce {

    @Inject
    CompiledRanges ranges;

    @Inject
    JdbcReaders readers;

    @Inject
    ReachedRecords reached;

    /**
     * What the reader sees of the category. The range of an application binds everybody; the scope of a reader binds people of
     * the organisation, and of the vendor's people it shows each only what an approval names.
     *
     * @param policy of the bound organisation, at the moment of the call
     */
    public CategoryVisibility of(ServiceProfile profile, PolicyInForce policy, Reader reader, String category) {
        var rule = CategoryRule.of(profile, category).orElse(null);
        if (rule == null) return CategoryVisibility.UNLIMITED;
        if (rule.limitsApp()) return ofApp(rule, profile, policy, category);
        if (reader instanceof Reader.Person person) return ofPerson(rule, policy, person.user());
        var scope = reader instanceof Reader.Staff staff ? RecordScope.ofRecords(staff.records()) : RecordScope.ALL;
        return new CategoryVisibility(scope, Set.of(), false, null);
    }

    private CategoryVisibility ofApp(CategoryRule rule, ServiceProfile profile, PolicyInForce policy, String category) {
        var governing = policy.find(AppAuthorisationKind.KEY, rule.app());
        if (governing.isEmpty()) return new CategoryVisibility(RecordScope.NONE, Set.of(), true, null);
        var compiled = ranges.of(governing.get().payload());
        var number = governing.get().number();
        var authorisation = compiled.authorisation();
        if (!authorisation.gives(Days.of(policy.at()))) {
            return new CategoryVisibility(RecordScope.NONE, Set.of(), true, number);
        }
        var permissions = rule.permissions(profile).stream()
                .filter(permission -> authorisation.permissions().contains(permission.permission()))
                .map(VisibilityInForce::granted)
                .collect(Collectors.toSet());
        var departments = rule.isAboutDepartments(category);
        var instructed = compiled.instructed() == null ? null : scope(compiled.instructed(), departments);
        var range = scope(compiled, departments);
        return new CategoryVisibility(range, permissions, true, number, instructed, authorisation.need());
    }

    private static RecordScope scope(CompiledRanges.Compiled compiled, boolean departments) {
        return RecordScope.of(departments ? compiled.departments() : compiled.range());
    }

    /** Which state of what platforms reported this is; it changes when what was reported does. */
    public String platforms() {
        return ranges.platforms();
    }

    private static GrantedPermission granted(PermissionRule rule) {
        return new GrantedPermission(rule.app(), rule.permission(), rule.ownGrant());
    }

    private CategoryVisibility ofPerson(CategoryRule rule, PolicyInForce policy, UUID user) {
        var known = readers.reader(user);
        var governing = ReaderScopes.governing(policy, rule.rule().code(), known);
        var scopes = governing.stream()
                .map(each -> Records.read(each.payload(), ReaderScope.class))
                .toList();
        var number = governing.size() == 1 ? governing.get(0).number() : null;
        var scope = reached.of(ReaderReach.of(known, scopes, Days.of(policy.at())));
        return new CategoryVisibility(scope, Set.of(), false, number);
    }
}

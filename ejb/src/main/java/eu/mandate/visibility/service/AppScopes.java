package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.AppScopeView.AppPermission;
import eu.mandate.visibility.domain.AppScopeView.NamedChoice;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.ScopeState;
import eu.mandate.visibility.domain.view.NamedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The applications of the organisation's service with what is instructed about each. */
@ApplicationScoped
public class AppScopes {

    @Inject
    Catalogue catalogue;

    @Inject
    Policies policies;

    @Inject
    AppAuthorisationKind kind;

    @Inject
    CompiledRanges ranges;

    @Inject
    PeopleCounts counts;

    @Inject
    DirectoryNames names;

    /** The profile that holds at a moment, if one does. */
    public Optional<ServiceProfile> profile(Instant moment) {
        return catalogue.ofTenant(moment).map(present -> present.profile());
    }

    /** @throws Refusal CONFLICT while no profile is in force */
    public ServiceProfile require(Instant moment) {
        return profile(moment).orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"));
    }

    /** @throws Refusal NOT_FOUND for an application whose range cannot be set */
    public CategoryRule rule(ServiceProfile profile, String app) {
        return CategoryRule.ofApp(profile, app).orElseThrow(() -> Refusal.notFound("visibility-scope", app));
    }

    /** Every application of the profile whose range can be set. */
    public List<AppScopeView> all(ServiceProfile profile, Instant moment) {
        var policy = policies.at(moment);
        return CategoryRule.all(profile).stream()
                .filter(CategoryRule::limitsApp)
                .map(rule -> view(profile, rule, policy))
                .toList();
    }

    /** One application. */
    public AppScopeView view(ServiceProfile profile, CategoryRule rule, PolicyInForce policy) {
        return view(profile, rule, policy, null);
    }

    /**
     * One application at a moment, among the people of today.
     *
     * @param known within what was known then of the platform's own range; null for now
     */
    public AppScopeView view(ServiceProfile profile, CategoryRule rule, PolicyInForce policy, Instant known) {
        var governing = governing(policy, rule.app());
        var compiled = governing.map(given -> ranges.of(given.payload(), rule.app(), known));
        var authorisation = compiled.map(CompiledRanges.Compiled::authorisation);
        var state = authorisation
                .map(given -> given.gives(Days.of(policy.at())) ? ScopeState.IN_FORCE : ScopeState.ENDED)
                .orElse(ScopeState.NOT_SET);
        var granted = state == ScopeState.IN_FORCE ? authorisation.get().permissions() : List.<String>of();
        var giving = compiled.filter(any -> state == ScopeState.IN_FORCE);
        var people = counts.of(range(giving));
        return new AppScopeView(
                rule.app(),
                rule.rule().code(),
                rule.rule().name(),
                rule.rule().categories(),
                rule.rule().needNamed(),
                state,
                permissions(profile, rule, granted),
                authorisation.orElse(null),
                named(authorisation.map(AppAuthorisation::people).orElseGet(() -> PeopleChoice.of(PeopleNames.NOBODY))),
                people,
                counts.limit(rule.app(), known, instructed(giving), people),
                governing.map(Instruction::number).orElse(null),
                policies.basedOn(kind, rule.app()));
    }

    /** Every permission an application knows, and whether it is among those that were given. */
    static List<AppPermission> permissions(ServiceProfile profile, CategoryRule rule, List<String> given) {
        return rule.permissions(profile).stream()
                .map(each -> new AppPermission(
                        each.permission(),
                        each.name(),
                        each.fields(),
                        each.ownGrant(),
                        given.contains(each.permission())))
                .toList();
    }

    private NamedChoice named(PeopleChoice choice) {
        var known = names.of(choice);
        return new NamedChoice(NamedPeople.of(choice.included(), known), NamedPeople.of(choice.excluded(), known));
    }

    /** The policy of a moment. */
    public PolicyInForce policy(Instant moment) {
        return policies.at(moment);
    }

    /** What is instructed about an application by a policy, in force or ended. */
    public Optional<AppAuthorisation> authorisation(PolicyInForce policy, String app) {
        return policies.find(policy, kind, app);
    }

    /** @throws Refusal as the kind has it */
    public void check(AppAuthorisation choice, PolicyInForce policy) {
        kind.check(choice, new Circumstances(policy.at(), policy));
    }

    /** Whether a second person has to approve. */
    public boolean needsApproval(Optional<AppAuthorisation> before, AppAuthorisation after) {
        return kind.needsApproval(before, after);
    }

    /** The instruction about an application. */
    public Optional<Instruction> governing(PolicyInForce policy, String app) {
        return policy.find(AppAuthorisationKind.KEY, app);
    }

    /** How many people an application sees by a policy. */
    public long people(PolicyInForce policy, String app) {
        return counts.of(range(policy, app));
    }

    /** How many an application does not see because its platform does not give them; null where nothing is known of that. */
    public Long hiddenByPlatform(PolicyInForce policy, String app) {
        var giving = compiled(policy, app, null);
        var limit = counts.limit(app, null, instructed(giving), counts.of(range(giving)));
        return limit == null ? null : limit.hidden();
    }

    /** Whom an application sees by a policy, within the platform's own range; nobody where nothing is in force. */
    public CompiledRange range(PolicyInForce policy, String app) {
        return range(policy, app, null);
    }

    /** The same within what was known at a moment of the platform's own range; null for now. */
    public CompiledRange range(PolicyInForce policy, String app, Instant known) {
        return range(compiled(policy, app, known));
    }

    /** Whom a policy lets an application see, whatever its platform gives it. */
    public CompiledRange instructed(PolicyInForce policy, String app) {
        return instructed(compiled(policy, app, null));
    }

    private static CompiledRange range(Optional<CompiledRanges.Compiled> giving) {
        return giving.map(CompiledRanges.Compiled::range).orElse(new CompiledRange.None());
    }

    private static CompiledRange instructed(Optional<CompiledRanges.Compiled> giving) {
        return giving.map(each -> each.alone().range()).orElse(new CompiledRange.None());
    }

    private Optional<CompiledRanges.Compiled> compiled(PolicyInForce policy, String app, Instant known) {
        return governing(policy, app)
                .map(given -> ranges.of(given.payload(), app, known))
                .filter(compiled -> compiled.authorisation().gives(Days.of(policy.at())));
    }
}

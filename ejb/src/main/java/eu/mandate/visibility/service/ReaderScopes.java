package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityScopesView.ReaderRuleView;
import eu.mandate.visibility.domain.reader.ReaderChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is instructed about readers. */
@ApplicationScoped
public class ReaderScopes {

    @Inject
    Policies policies;

    @Inject
    ReaderScopeKind kind;

    @Inject
    DirectoryNames names;

    @Inject
    NameLookup lookup;

    /** The rules of the profile that limit readers, with how many are let see something. */
    public List<ReaderRuleView> rules(ServiceProfile profile, Instant moment) {
        var today = Days.of(moment);
        var set = policies.all(policies.at(moment), kind).values();
        return CategoryRule.all(profile).stream()
                .filter(rule -> !rule.limitsApp())
                .map(rule -> new ReaderRuleView(
                        rule.rule().code(),
                        rule.rule().name(),
                        rule.rule().categories(),
                        rule.reaches(),
                        set.stream()
                                .filter(each -> each.scope().equals(rule.rule().code()) && each.shows(today))
                                .count()))
                .toList();
    }

    /** Everybody about whom something was instructed, by scope and id. */
    public List<Instruction> all(Instant moment) {
        return policies.at(moment).all(ReaderScopeKind.KEY);
    }

    /** The instruction about a reader that holds at a moment. */
    public Optional<Instruction> governing(String scope, UUID id, Instant moment) {
        return policies.at(moment).find(ReaderScopeKind.KEY, ReaderScopeKind.subject(scope, id));
    }

    /** The instructions that name somebody under a scope by whatever id, in force or ended. */
    static List<Instruction> governing(PolicyInForce policy, String scope, KnownReader reader) {
        return reader.ids()
                .map(id -> policy.find(ReaderScopeKind.KEY, ReaderScopeKind.subject(scope, id)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everybody whom a scope means today. */
    List<KnownReader> meant(ReaderScope choice) {
        return lookup.meant(choice);
    }

    /** A choice beside everything that is instructed about readers. */
    ReaderChange change(PolicyInForce policy, ReaderScope choice) {
        var all = policies.all(policy, kind);
        var before = all.remove(kind.subject(choice));
        return new ReaderChange(before, choice, all.values(), Days.of(policy.at()));
    }

    /** The instruction of a subject that holds at a moment. */
    public Optional<Instruction> governing(String subject, Instant moment) {
        return policies.at(moment).find(ReaderScopeKind.KEY, subject);
    }

    /** The same with what the readers are called. */
    public List<ReaderScopeView> called(List<ReaderScopeView> readers) {
        return names.called(readers);
    }

    /** An instruction as people see it. */
    public ReaderScopeView view(Instruction governing, Instant moment) {
        var set = Records.read(governing.payload(), ReaderScope.class);
        var basedOn = policies.basedOn(kind, governing.subject());
        return ReaderScopeView.of(set, Days.of(moment), governing.number(), basedOn);
    }
}

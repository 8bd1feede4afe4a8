package eu.mandate.visibility.service;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.CategoryRule;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityScopesView.ReaderRuleView;
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

    /** The instruction about a reader that holds now. */
    public Optional<Instruction> governing(String scope, UUID id) {
        return policies.now().find(ReaderScopeKind.KEY, ReaderScopeKind.subject(scope, id));
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

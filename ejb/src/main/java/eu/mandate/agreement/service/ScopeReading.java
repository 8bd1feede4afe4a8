package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.GrantedScopes;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.GrantedScopes.ReaderGrant;
import eu.mandate.agreement.domain.ReaderTerms;
import eu.mandate.agreement.domain.ReaderTerms.Given;
import eu.mandate.document.service.ShownNames;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.service.AppAuthorisationKind;
import eu.mandate.visibility.service.AppScopes;
import eu.mandate.visibility.service.DirectoryNames;
import eu.mandate.visibility.service.ReaderScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Freezes who may see what; what ended is not granted. */
@ApplicationScoped
public class ScopeReading {

    @Inject
    AppScopes apps;

    @Inject
    DirectoryNames directory;

    /** What is in force by a policy. */
    GrantedScopes granted(PolicyInForce policy) {
        var applications = policy.all(AppAuthorisationKind.KEY).stream()
                .map(governing -> grant(policy, governing))
                .filter(grant -> grant.authorisation().gives(Days.of(policy.at())))
                .toList();
        return new GrantedScopes(applications, readers(policy));
    }

    /** The last day of a scope that gives something until then; null for one without, and for any other instruction. */
    LocalDate lastDay(Instruction governing) {
        if (governing.type().equals(AppAuthorisationKind.KEY)) {
            var scope = Records.read(governing.payload(), AppAuthorisation.class);
            return scope.validUntil() != null && scope.gives(scope.validUntil()) ? scope.validUntil() : null;
        }
        if (governing.type().equals(ReaderScopeKind.KEY)) {
            var scope = Records.read(governing.payload(), ReaderScope.class);
            return scope.validUntil() != null && scope.shows(scope.validUntil()) ? scope.validUntil() : null;
        }
        return null;
    }

    private AppGrant grant(PolicyInForce policy, Instruction governing) {
        var authorisation = Records.read(governing.payload(), AppAuthorisation.class);
        return new AppGrant(
                authorisation,
                names(authorisation.people()),
                apps.people(policy, governing.subject()),
                apps.hiddenByPlatform(policy, governing.subject()),
                governing.number(),
                governing.effectiveFrom(),
                governing.authorRole(),
                governing.approvedBy() != null);
    }

    private ChoiceNames names(PeopleChoice people) {
        var known = directory.groupsOf(people);
        return ChoiceNames.of(people, shown(known.departments()), shown(known.groups()));
    }

    private static Map<UUID, String> shown(Map<UUID, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> ShownNames.of(name.getValue())));
    }

    private static List<ReaderGrant> readers(PolicyInForce policy) {
        var today = Days.of(policy.at());
        var byScope = policy.all(ReaderScopeKind.KEY).stream()
                .map(governing -> new Held(Records.read(governing.payload(), ReaderScope.class), governing))
                .filter(held -> held.scope().shows(today))
                .collect(Collectors.groupingBy(
                        held -> held.scope().scope(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                held -> held.scope().reach(),
                                TreeMap::new,
                                Collectors.mapping(Held::given, Collectors.toList()))));
        return byScope.entrySet().stream()
                .flatMap(scope -> scope.getValue().entrySet().stream()
                        .map(reach -> new ReaderGrant(
                                scope.getKey(),
                                reach.getKey(),
                                reach.getValue().size(),
                                ReaderTerms.of(reach.getValue()))))
                .toList();
    }

    /** A scope with the instruction that gives it. */
    private record Held(ReaderScope scope, Instruction by) {
        Given given() {
            return new Given(by.authorRole(), by.effectiveFrom(), scope.validUntil());
        }
    }
}

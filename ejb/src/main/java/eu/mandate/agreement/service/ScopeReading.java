package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.GrantedScopes;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.GrantedScopes.ReaderGrant;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.Days;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.service.AppAuthorisationKind;
import eu.mandate.visibility.service.AppScopes;
import eu.mandate.visibility.service.ReaderScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Freezes who may see what; what ended is not granted. */
@ApplicationScoped
public class ScopeReading {

    @Inject
    AppScopes apps;

    /** What is in force by a policy. */
    GrantedScopes granted(PolicyInForce policy) {
        var applications = policy.all(AppAuthorisationKind.KEY).stream()
                .map(governing -> grant(policy, governing))
                .filter(grant -> grant.authorisation().gives(Days.of(policy.at())))
                .toList();
        return new GrantedScopes(applications, readers(policy));
    }

    private AppGrant grant(PolicyInForce policy, Instruction governing) {
        return new AppGrant(
                Records.read(governing.payload(), AppAuthorisation.class),
                apps.people(policy, governing.subject()),
                apps.hiddenByPlatform(policy, governing.subject()),
                governing.number(),
                governing.effectiveFrom(),
                governing.authorRole(),
                governing.approvedBy() != null);
    }

    private static List<ReaderGrant> readers(PolicyInForce policy) {
        var today = Days.of(policy.at());
        var byScope = policy.all(ReaderScopeKind.KEY).stream()
                .map(governing -> Records.read(governing.payload(), ReaderScope.class))
                .filter(scope -> scope.shows(today))
                .collect(Collectors.groupingBy(
                        ReaderScope::scope,
                        TreeMap::new,
                        Collectors.groupingBy(ReaderScope::reach, TreeMap::new, Collectors.counting())));
        return byScope.entrySet().stream()
                .flatMap(scope -> scope.getValue().entrySet().stream()
                        .map(reach -> new ReaderGrant(scope.getKey(), reach.getKey(), reach.getValue())))
                .toList();
    }
}

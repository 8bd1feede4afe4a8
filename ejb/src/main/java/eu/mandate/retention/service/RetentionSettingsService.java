package eu.mandate.retention.service;

import static eu.mandate.kernel.domain.RoleNames.AGREEMENT_REQUESTER;
import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.MEMBER;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.USAGE_MANAGER;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.service.LedgerCopies;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.json.Records;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.domain.RetentionRuleView;
import eu.mandate.retention.domain.RetentionRulesRead;
import eu.mandate.retention.domain.RetentionRulesView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The retention rules of the service with what the own organisation chose; everybody in it may know them. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, AGREEMENT_REQUESTER, USAGE_MANAGER, MEMBER})
public class RetentionSettingsService {

    @Inject
    Catalogue catalogue;

    @Inject
    LedgerCopies ledgers;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Every rule of the profile in force, in its order; none while no profile is in force. */
    public RetentionRulesView rules() {
        var now = clock.instant();
        var ledger = ledgers.ledger();
        var policy = ledger.at(now);
        var view = catalogue
                .ofTenant(now)
                .map(present -> new RetentionRulesView(
                        present.profile().key(),
                        present.version(),
                        present.profile().retention().stream()
                                .map(rule -> view(ledger, policy, rule, names(present.profile(), rule)))
                                .toList()))
                .orElseGet(() -> new RetentionRulesView(null, null, List.of()));
        events.fire(new RetentionRulesRead());
        return view;
    }

    private static List<Text> names(ServiceProfile profile, RetentionRule rule) {
        return rule.categories().stream()
                .flatMap(code -> profile.categories().stream()
                        .filter(category -> category.code().equals(code)))
                .map(DataCategory::name)
                .toList();
    }

    private static RetentionRuleView view(Ledger ledger, PolicyInForce policy, RetentionRule rule, List<Text> names) {
        var setting = new Setting(RetentionPeriodKind.KEY, rule.code());
        var basedOn = ledger.latest(setting);
        return policy.find(setting.type(), setting.subject())
                .map(governing -> {
                    var chosen = Records.read(governing.payload(), RetentionChoice.class);
                    return RetentionRuleView.of(rule, names, chosen.period(), governing.number(), basedOn);
                })
                .orElseGet(() -> RetentionRuleView.of(rule, names, rule.ownPeriod(), null, basedOn));
    }
}

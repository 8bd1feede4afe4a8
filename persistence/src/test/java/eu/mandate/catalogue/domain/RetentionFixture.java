package eu.mandate.catalogue.domain;

import static eu.mandate.catalogue.domain.ProfileParts.because;
import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.law;
import static eu.mandate.catalogue.domain.ProfileParts.line;
import static eu.mandate.catalogue.domain.ProfileParts.months;
import static eu.mandate.catalogue.domain.ProfileParts.text;
import static eu.mandate.catalogue.domain.ProfileParts.years;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import java.util.List;
import java.util.stream.Stream;

/** Retention rules of the fixture, one of every kind. */
final class RetentionFixture {

    private RetentionFixture() {}

    static List<RetentionRule> rules() {
        return Stream.of(ofRecords(), ofFurtherRecords(), beside())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RetentionRule> ofRecords() {
        return List.of(
                rule("H-R01", RetentionTrigger.ACCOUNT_CLOSED, EndAction.ERASE)
                        .of("H-C01")
                        .lasting(days(30), because())
                        .rule(),
                rule("H-R02", RetentionTrigger.RECEIVED, EndAction.ERASE)
                        .of("H-C02")
                        .lasting(days(42), line(12))
                        .saying("Stored for action for six weeks", "为处理而保存六周")
                        .under(new Limit(days(42), null, line(12)))
                        .choosing(TenantChoice.SHORTER_ONLY)
                        .rule(),
                rule("H-R03", RetentionTrigger.HOST_ITEM, EndAction.WITH_HOST)
                        .of("H-C03")
                        .kind(PeriodKind.WITH_HOST)
                        .rule(),
                rule("H-R04", RetentionTrigger.TRANSACTION_COMPLETED, EndAction.RESTRICT_THEN_ERASE)
                        .of("H-C04")
                        .only("H-C04.orderNumber")
                        .lasting(years(3), law())
                        .over(new Limit(years(3), null, law()))
                        .choosing(TenantChoice.LONGER_ONLY)
                        .rule());
    }

    private static List<RetentionRule> ofFurtherRecords() {
        return List.of(
                rule("H-R05", RetentionTrigger.STATUTE, EndAction.ERASE)
                        .of("H-C04")
                        .only("H-C04.token")
                        .kind(PeriodKind.STATUTE)
                        .by(new Statute("DE", text("Tax code, section 147", "德国税法第147条"), years(8)))
                        .rule(),
                rule("H-R06", RetentionTrigger.EVENT, EndAction.ERASE)
                        .of("H-C05")
                        .lasting(months(6), because())
                        .rule(),
                rule("H-R10", RetentionTrigger.EVENT, EndAction.ERASE)
                        .of("H-C06")
                        .within("H-A01")
                        .measuredBy(RetentionCriterion.SERVICE_AND_QUERIES)
                        .lasting(months(12), because())
                        .rule(),
                rule("H-R11", RetentionTrigger.EVENT, EndAction.RETURN_THEN_ERASE)
                        .of("H-C06")
                        .within("H-A02")
                        .lasting(months(1), because())
                        .under(new Limit(null, text("End of the agreement", "协议终止"), because()))
                        .choosing(TenantChoice.FREE)
                        .rule());
    }

    private static List<RetentionRule> beside() {
        return List.of(
                scoped("H-R07", Scope.BACKUPS, RetentionTrigger.ERASURE, EndAction.ROTATE)
                        .lasting(days(35), because())
                        .rule(),
                scoped("H-R08", Scope.AUDIT_LOG, RetentionTrigger.EVENT, EndAction.PURGE)
                        .lasting(years(3), because())
                        .over(new Limit(months(6), null, law()))
                        .rule(),
                scoped("H-R09", Scope.AGGREGATES, null, EndAction.NONE)
                        .kind(PeriodKind.KEPT)
                        .rule());
    }

    private static RuleParts rule(String code, RetentionTrigger trigger, EndAction end) {
        return new RuleParts(code, null, trigger, end);
    }

    private static RuleParts scoped(String code, Scope scope, RetentionTrigger trigger, EndAction end) {
        return new RuleParts(code, scope, trigger, end);
    }
}

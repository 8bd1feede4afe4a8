package eu.mandate.catalogue.domain.lint;

import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.months;
import static eu.mandate.catalogue.domain.ProfileParts.text;
import static java.util.Map.entry;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** For each lint one way to break the faultless profile that this lint, and no other, has to find. */
final class PlantedFaults {

    static final Map<String, UnaryOperator<ServiceProfile>> BY_LINT = Map.ofEntries(
            entry("register-empty", set("/refusalGrounds", List.of())),
            entry(
                    "code-duplicate",
                    append(
                            "/securityMeasures",
                            ProfileFixture.harbourDesk().securityMeasures().get(0),
                            "code",
                            "H-M01")),
            entry(
                    "code-unused",
                    append("/subjects", ProfileFixture.harbourDesk().subjects().get(0), "code", "CAPTAIN")),
            entry("notice-section-empty", set("/noticeSections/minors/registers", List.of())),
            entry("reference-dangling", set("/scopes/H-S01/categories", List.of("H-C99"))),
            entry("decision-dangling", set("/resolutions/X-H01/decidedAt", List.of("/retention/H-R77/period"))),
            entry("field-outside-categories", set("/staffRoles/SUPPORT/fields", List.of("H-C02.body"))),
            entry("link-dead", set("/links/policy/url", "https://harbour desk.eu")),
            entry("zone-unknown", set("/zone", "Asia/Nowhere")),
            entry("country-unknown", set("/networks/FACEBOOK/country", "XQ")),
            entry("tag-without-hosts", set("/categories/H-C02/tag", true)),
            entry("evidence-incomplete", set("/storage/evidence", new Evidence(Origin.SOURCE, List.of(), null))),
            entry("text-missing", set("/summary/zh", "")),
            entry("text-untranslated", set("/summary/zh", "Answers to the messages of ships")),
            entry("languages-differ", set("/breach/time", text("Within two days", "三日内"))),
            entry("placeholder", set("/contacts/ADDRESSEE/value", "[email protected]")),
            entry("character-unreadable", set("/summary/en", "Answers\u200B to ships")),
            entry("text-broken", set("/summary/en", "Answers to the the messages")),
            entry("reference-by-position", set("/summary/en", "Answers as described below in full")),
            entry("brand-foreign", set("/summary/en", "Answers like Hootsuite does")),
            entry(
                    "consent-deemed",
                    set("/changeNotice/acceptance/en", "By continuing to use the desk you accept the change")),
            entry("interpretation-reserved", set("/changeNotice/archive/zh", "最终解释权归港湾服务台所有")),
            entry("purpose-open", set("/purposes/H-P01/description/en", "Run the account and other purposes")),
            entry("list-open", set("/recipients/H-T01/whatMayGo/en", "Data including but not limited to messages")),
            entry("category-generic", set("/categories/H-C01/description/zh", "相关信息")),
            entry("sale-or-rent", set("/recipients/H-T01/condition/en", "The contact data may be sold")),
            entry("measure-vague", set("/securityMeasures/H-M01/name/en", "Industry-standard safeguards")),
            entry(
                    "purpose-without-category",
                    set("/purposes/H-P06/aggregateOnly", false).andThen(ofContract())::apply),
            entry("purpose-without-basis", set("/purposes/H-P01/bases", List.of())),
            entry("basis-without-reference", set("/purposes/H-P03/basisReference", null)),
            entry("not-personal-with-records", set("/purposes/H-P06/categories", List.of("H-C01"))),
            entry("consent-without-level", set("/purposes/H-P05/consentLevel", null)),
            entry("consent-not-withdrawable", set("/purposes/H-P04/objection", Objection.NONE)),
            entry("consent-not-separate", set("/purposes/H-P04/consentLevel", ConsentLevel.GENERAL)),
            entry("marketing-without-objection", set("/purposes/H-P05/objection", Objection.PREFERENCE)),
            entry("report-beyond-purpose", set("/reports/H-U01/fields", List.of("H-C04.orderNumber"))),
            entry("category-without-activity", set("/activities/H-A01/categories", List.of("H-C01", "H-C04", "H-C06"))),
            entry("category-without-purpose", set("/purposes/H-P03/categories", List.of("H-C01"))),
            entry("purpose-without-activity", set("/activities/H-A02/purposes", List.of())),
            entry("role-mixed", set("/activities/H-A02/categories", List.of("H-C02", "H-C03", "H-C06", "H-C01"))),
            entry("role-differs", set("/categories/H-C05/vendorRole", VendorRole.PROCESSOR)),
            entry("role-one-sided", set("/categories/H-C05/vendorRole", VendorRole.BY_ACTIVITY)),
            entry("role-none-with-data", set("/activities/H-A03/purposes", List.of("H-P01"))),
            entry("own-purpose", set("/activities/H-A02/purposes", List.of("H-P02", "H-P07"))),
            entry("retention-missing", remove("/retention", "H-R06")),
            entry("retention-twice", set("/retention/H-R06/categories", List.of("H-C05", "H-C01"))),
            entry("retention-without-subject", set("/retention/H-R09/scope", null)),
            entry("period-missing", set("/retention/H-R06/period", null)),
            entry("period-unfit", set("/retention/H-R09/period", days(1))),
            entry("kept-for-ever", set("/retention/H-R09/categories", List.of("H-C01"))),
            entry(
                    "host-missing",
                    set("/retention/H-R06/kind", PeriodKind.WITH_HOST).andThen(withoutPeriod("H-R06"))::apply),
            entry(
                    "floor-above-ceiling",
                    set("/retention/H-R03/floor", limit(days(50)))
                            .andThen(set("/retention/H-R03/ceiling", limit(days(42))))::apply),
            entry("period-outside-limits", set("/retention/H-R08/period", months(5))),
            entry("limit-empty", set("/retention/H-R01/ceiling", limit(null))),
            entry("choice-without-limit", set("/retention/H-R02/ceiling", null)),
            entry("statutory-floor-missing", set("/retention/H-R08/floor", null)),
            entry(
                    "criterion-window-missing",
                    set("/retention/H-R09/criterion", RetentionCriterion.SERVICE_AND_QUERIES)),
            entry("criterion-unfit", set("/retention/H-R03/criterion", RetentionCriterion.SAFETY_QUALITY)),
            entry("criterion-unnamed", set("/retention/H-R01/criterion", RetentionCriterion.STATUTE)),
            entry("retention-figure-differs", set("/retention/H-R01/rule", text("Kept for sixty days", "保存六十日"))),
            entry("backup-cycle-missing", remove("/retention", "H-R07")),
            entry("log-period-missing", remove("/retention", "H-R08")),
            entry("right-missing", remove("/rights", "H-D-PORTABILITY")),
            entry("right-without-deadline", set("/rights/H-D-CONSENT-WITHDRAWAL/immediate", false)),
            entry("source-deadline-missing", set("/rights/H-D-ACCESS/sourceDeadline", days(20))),
            entry("extension-unfounded", set("/rights/H-D-ACCESS/extension/evidence", null)),
            entry("deadline-figure-differs", set("/rights/H-D-ACCESS/dueRule", text("Within 45 days", "45天内"))),
            entry("minors-age-missing", set("/minors/userAge", 0)),
            entry("sensitive-age-missing", set("/minors/sensitiveBelow", null)),
            entry("breach-time-missing", set("/breach/controllerNotice", new Period(72, PeriodUnit.HOURS))),
            entry("transfer-mechanism-missing", set("/storage/mechanisms", List.of())),
            entry("material-class-missing", set("/changeNotice/material", allBut(ChangeClass.RECIPIENT))),
            entry(
                    "notice-incomplete",
                    set("/noticeSections/who/registers", List.of("recipients", "storage", "contacts"))),
            entry("network-link-missing", set("/networks/FACEBOOK/deletionContactUrl", null)),
            entry("contact-missing", remove("/contacts", "OFFICER")));

    /** Lints about what the vendor has registered: found in another context, not in another profile. */
    static final Map<String, UnaryOperator<LintContext>> BY_CONTEXT = Map.of(
            "contact-unregistered",
            context -> new LintContext(
                    context.ownNames(),
                    context.knownBrands(),
                    context.registeredEntities(),
                    Set.of("OFFICER", "SUPPORT")),
            "entity-unregistered",
            context -> new LintContext(
                    context.ownNames(), context.knownBrands(), Set.of("Somebody else"), context.registeredContacts()));

    private PlantedFaults() {}

    private static UnaryOperator<ServiceProfile> set(String pointer, Object value) {
        return profile -> RecordEdit.set(profile, pointer, value);
    }

    private static UnaryOperator<ServiceProfile> remove(String list, String element) {
        return profile -> RecordEdit.remove(profile, list, element);
    }

    private static UnaryOperator<ServiceProfile> append(String list, Record like, String member, String value) {
        return profile -> RecordEdit.append(profile, list, RecordEdit.set(like, "/" + member, value));
    }

    private static UnaryOperator<ServiceProfile> ofContract() {
        return set("/purposes/H-P06/bases", List.of(LegalBasis.CONTRACT));
    }

    private static UnaryOperator<ServiceProfile> withoutPeriod(String rule) {
        return set("/retention/" + rule + "/period", null);
    }

    private static Limit limit(Period period) {
        return new Limit(period, null, new Evidence(Origin.DEFAULT, List.of(), text("Reason", "理由")));
    }

    private static List<ChangeClass> allBut(ChangeClass left) {
        return ProfileFixture.harbourDesk().changeNotice().material().stream()
                .filter(kind -> kind != left)
                .toList();
    }
}

package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.kernel.domain.Code;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The part of step 12 about fields that a person consents to one by one: what is sensitive, and what only an additional function
 * needs (PIPL Art. 14, 28, 29). As long as no consent can be shown, such a field does not come in; the other fields of the
 * category come in without it. For entrusted data the controller answers for the consent. Consents add who gave them.
 */
public final class ConsentCheck implements Check {

    /** Rows that promise a consent of its own before an additional function reads anything; permissions name them. */
    private static final Set<String> ADDITIONAL = Set.of("D-006", "D-027");

    private static final Set<SensitivityKind> SENSITIVE = EnumSet.complementOf(EnumSet.of(SensitivityKind.SECRET));

    /** What people state themselves, where a contract or the law asks for it (PIPL Art. 13(1)(2), (3)). */
    private static final Set<SensitivityKind> STATED =
            EnumSet.of(SensitivityKind.FINANCIAL_ACCOUNT, SensitivityKind.SPECIFIC_IDENTITY);

    private static final Set<LegalBasis> ASKED_FOR = EnumSet.of(LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION);

    ConsentCheck() {}

    /** Keys of the fields that need a consent of their own, each with the code of the refusal while it is missing. */
    public static Map<String, Code> asked(ServiceProfile profile, DataCategory category, Purpose purpose) {
        var asked = new LinkedHashMap<String, Code>();
        if (category.vendorRole() != VendorRole.CONTROLLER) return asked;
        if (!profile.regimes().contains(Regime.PIPL)) return asked;
        for (var field : category.fields()) {
            if (field.presence() == Presence.FORBIDDEN) continue;
            if (sensitive(field, purpose)) asked.put(field.key(), Code.SEPARATE_CONSENT_REQUIRED);
            else if (additional(profile, category, field)) asked.put(field.key(), Code.CONSENT_REQUIRED);
        }
        return asked;
    }

    @Override
    public Step step() {
        return Step.BASIS;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        if (question.action() != Action.INGEST) return Finding.passed();
        var category = situation.category(question.category()).orElseThrow();
        var purpose = situation.purpose(question.purpose()).orElseThrow();
        var missing = new LinkedHashMap<String, FieldDuty>();
        asked(situation.profile().profile(), category, purpose).forEach((key, code) -> {
            var ground = code == Code.CONSENT_REQUIRED
                    ? Ground.ofProfile(situation, category.rows(), "consent-additional", key)
                    : Ground.ofLaw("PIPL Art. 28, 29", "consent-separate", key);
            missing.put(key, FieldDuty.hidden(code, ground));
        });
        return Finding.passed(Duties.ofFields(missing));
    }

    private static boolean sensitive(DataField field, Purpose purpose) {
        var kind = field.sensitivity();
        if (kind == null || !SENSITIVE.contains(kind)) return false;
        return !STATED.contains(kind) || Collections.disjoint(purpose.bases(), ASKED_FOR);
    }

    private static boolean additional(ServiceProfile profile, DataCategory category, DataField field) {
        return profile.permissions().stream()
                .filter(rule -> rule.fields().contains(category.code() + "." + field.key()))
                .anyMatch(rule -> !Collections.disjoint(rule.rows(), ADDITIONAL));
    }
}

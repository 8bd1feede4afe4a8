package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Approvers;
import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import eu.mandate.kernel.text.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever constant a profile may hold, the page that shows it has words for it. */
class ProfileTextsTest {
    private static final Map<String, Class<? extends Enum<?>>> SHOWN = Map.ofEntries(
            Map.entry("profile.role.", VendorRole.class),
            Map.entry("profile.type.", FieldType.class),
            Map.entry("profile.presence.", Presence.class),
            Map.entry("profile.sensitivity.", SensitivityKind.class),
            Map.entry("profile.collection.", CollectionSource.class),
            Map.entry("profile.basis.", LegalBasis.class),
            Map.entry("profile.consent.", Purpose.ConsentLevel.class),
            Map.entry("profile.objection.", Objection.class),
            Map.entry("profile.recipient.", RecipientKind.class),
            Map.entry("profile.trigger.", RetentionTrigger.class),
            Map.entry("profile.scope.", RetentionRule.Scope.class),
            Map.entry("profile.kind.", PeriodKind.class),
            Map.entry("profile.period.", PeriodUnit.class),
            Map.entry("profile.end.", EndAction.class),
            Map.entry("profile.choice.", TenantChoice.class),
            Map.entry("profile.criterion.", RetentionCriterion.class),
            Map.entry("profile.approvers.", Approvers.class),
            Map.entry("profile.cross.", StorageRule.CrossBorder.class),
            Map.entry("profile.change.", ChangeClass.class),
            Map.entry("profile.origin.", Origin.class),
            Map.entry("regime.", Regime.class));

    private final Texts texts = new Texts();

    static Stream<String> everyConstant() {
        return SHOWN.entrySet().stream()
                .flatMap(shown ->
                        Arrays.stream(shown.getValue().getEnumConstants()).map(constant -> shown.getKey() + constant));
    }

    @ParameterizedTest
    @MethodSource("everyConstant")
    void hasWordsInBothLanguages(String key) {
        Texts.LANGUAGES.forEach(language -> assertThat(texts.has(language, key)).isTrue());
    }
}

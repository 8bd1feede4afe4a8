package eu.mandate.catalogue.domain.diff;

import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.months;
import static eu.mandate.catalogue.domain.ProfileParts.text;
import static eu.mandate.catalogue.domain.diff.Direction.NARROWER;
import static eu.mandate.catalogue.domain.diff.Direction.NEUTRAL;
import static eu.mandate.catalogue.domain.diff.Direction.WIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.catalogue.domain.profile.Approvers;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change of every class, with its direction where it has one. */
class ChangeClassesTest {

    static Stream<Arguments> changes() {
        return Stream.of(data(), recipients(), periods(), people()).flatMap(changes -> changes);
    }

    private static Stream<Arguments> data() {
        return Stream.of(
                arguments("/categories/H-C01/subjects", List.of("USER", "CONTACT"), ChangeClass.CATEGORY, WIDER),
                arguments("/categories/H-C01/automatic", true, ChangeClass.CATEGORY, WIDER),
                arguments("/categories/H-C04/fields/token/sensitivity", null, ChangeClass.FIELD, WIDER),
                arguments(
                        "/categories/H-C01/fields/name/sensitivity",
                        SensitivityKind.HEALTH,
                        ChangeClass.FIELD,
                        NARROWER),
                arguments("/categories/H-C01/fields/name/presence", Presence.REQUIRED, ChangeClass.FIELD, WIDER),
                arguments("/categories/H-C01/fields/name/name", text("Full name", "全名"), ChangeClass.WORDING, NEUTRAL),
                arguments("/purposes/H-P01/categories", List.of("H-C01", "H-C04"), ChangeClass.PURPOSE, WIDER),
                arguments("/purposes/H-P01/masked", true, ChangeClass.PURPOSE, NARROWER),
                arguments("/purposes/H-P06/aggregateOnly", false, ChangeClass.PURPOSE, WIDER),
                arguments("/purposes/H-P04/consentLevel", ConsentLevel.GENERAL, ChangeClass.BASIS, WIDER),
                arguments("/purposes/H-P04/objection", Objection.NONE, ChangeClass.RIGHT, WIDER),
                arguments("/purposes/H-P04/objection", Objection.OPT_OUT, ChangeClass.RIGHT, NEUTRAL));
    }

    private static Stream<Arguments> recipients() {
        return Stream.of(
                arguments(
                        "/recipients/H-T01/kinds",
                        List.of(RecipientKind.AFFILIATE, RecipientKind.SUB_PROCESSOR),
                        ChangeClass.RECIPIENT,
                        WIDER),
                arguments("/recipients/H-T01/condition", text("Agreement", "协议"), ChangeClass.RECIPIENT, NEUTRAL),
                arguments("/networks", List.of(), ChangeClass.RECIPIENT, NARROWER),
                arguments("/reports/H-U01/fields", List.of("H-C01.name", "H-C01.email"), ChangeClass.RECIPIENT, WIDER),
                arguments("/staffRoles/SUPPORT/purposes", List.of("H-P01", "H-P07"), ChangeClass.RECIPIENT, WIDER),
                arguments("/storage/regions", List.of("EU", "CN", "US"), ChangeClass.LOCATION, WIDER),
                arguments("/storage/crossBorder", CrossBorder.DENIED, ChangeClass.LOCATION, NARROWER));
    }

    private static Stream<Arguments> periods() {
        return Stream.of(
                arguments("/retention/H-R01/period", days(10), ChangeClass.RETENTION, NARROWER),
                arguments("/retention/H-R01/period", months(1), ChangeClass.RETENTION, NEUTRAL),
                arguments("/retention/H-R01/endAction", EndAction.ANONYMISE, ChangeClass.RETENTION, NEUTRAL),
                arguments("/cookies/harbour/lifetime", days(60), ChangeClass.RETENTION, WIDER));
    }

    private static Stream<Arguments> people() {
        var profile = ProfileFixture.harbourDesk();
        return Stream.of(
                arguments(
                        "/rights", profile.rights().subList(1, profile.rights().size()), ChangeClass.RIGHT, WIDER),
                arguments("/regimes", profile.regimes().subList(0, 1), ChangeClass.RIGHT, WIDER),
                arguments("/rights/H-D-ACCESS/channels", List.of(), ChangeClass.CHANNEL, WIDER),
                arguments("/channels", profile.channels().subList(0, 1), ChangeClass.CHANNEL, NARROWER),
                arguments("/rights/H-D-ACCESS/due", dueIn(20), ChangeClass.DEADLINE, WIDER),
                arguments("/rights/H-D-ACCESS/extension/allowed", false, ChangeClass.DEADLINE, NARROWER),
                arguments("/breach/controllerNotice", days(2), ChangeClass.DEADLINE, WIDER),
                arguments("/refusalGrounds/H-G1/appliesTo", List.of(), ChangeClass.GROUND, WIDER),
                arguments("/refusalGrounds/H-G1/approval", Approvers.TWO_PERSONS, ChangeClass.GROUND, NARROWER),
                arguments("/refusalGrounds/H-G1/evidence", text("None", "无"), ChangeClass.GROUND, NEUTRAL),
                arguments("/rights/H-D-ACCESS/fee", text("Ten euros", "十欧元"), ChangeClass.FEE, NEUTRAL),
                arguments("/minors/userAge", 16, ChangeClass.AGE, WIDER),
                arguments("/minors/sensitiveBelow", null, ChangeClass.AGE, WIDER),
                arguments("/contacts/OFFICER/required", false, ChangeClass.CONTACT, WIDER),
                arguments("/provider/legalEntity", "Another Co., Ltd.", ChangeClass.ENTITY, NEUTRAL),
                arguments("/categories/H-C02/vendorRole", VendorRole.CONTROLLER, ChangeClass.ROLE, WIDER),
                arguments("/activities/H-A01/vendorRole", VendorRole.PROCESSOR, ChangeClass.ROLE, NARROWER),
                arguments("/consentExceptions", List.of(), ChangeClass.BASIS, NARROWER),
                arguments("/securityMeasures", List.of(), ChangeClass.WORDING, WIDER),
                arguments("/summary", text("Help for ships", "船舶服务"), ChangeClass.WORDING, NEUTRAL));
    }

    private static List<Deadline> dueIn(int days) {
        return List.of(
                new Deadline(days(days), ProfileFixture.harbourDesk().storage().evidence()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeHasAClassAndADirection(String pointer, Object value, ChangeClass kind, Direction direction) {
        var before = ProfileFixture.harbourDesk();
        var changes = ProfileDiff.between(before, RecordEdit.set(before, pointer, value));
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.pointer()).startsWith(pointer);
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.why().en()).isNotBlank();
            assertThat(change.why().zh()).containsPattern("\\p{IsHan}");
        });
        assertThat(changes).anyMatch(change -> change.direction() == direction);
    }

    @Test
    void everyClassHasAnExample() {
        assertThat(changes().map(arguments -> arguments.get()[2]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) ChangeClass.values()));
    }
}

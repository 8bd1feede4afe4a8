package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which role of the vendor's staff sees what of WeSmile, and what it needs to see it. */
class WesmileStaffTest extends WesmileTest {

    private static final String GRID = """
            ALL
            BILLING S-C05
            DPO S-C02 S-C03 S-C05 S-C06
            OPERATIONS S-C03
            PRIVACY S-C02 S-C03 S-C05 S-C06
            SECURITY S-C03 S-C05 S-C06 S-C07 S-C08
            SUPPORT S-C01 S-C02
            """;

    @Test
    void everyRoleSeesItsCellsOnly() {
        assertThat(table(profile.staffRoles(), StaffRole::role, StaffRole::categories))
                .isEqualTo(table(GRID));
    }

    @Test
    @CommitmentInPart("S-013")
    void supportIsAStoreOfItsOwnThatSharesNothingWithAnyOther() {
        assertThat(activity("S-A03").categories()).containsExactly("S-C02");
        assertThat(marked(purpose -> purpose.categories().contains("S-C02"))).containsExactly("S-P04");
        var others = profile.categories().stream()
                .filter(category -> !category.code().equals("S-C02"))
                .flatMap(category -> category.fields().stream())
                .map(DataField::key)
                .toList();
        assertThat(category("S-C02").fields()).extracting(DataField::key).doesNotContainAnyElementsOf(others);
        assertThat(measure("S-M-SEPARATE-SUPPORT").name().en())
                .isEqualTo("Support in a store of its own, without a key in common with photos, orders or devices");
    }

    @Test
    @CommitmentInPart("S-017")
    void supportLooksAtThePhotoThatThePersonAttachedAndAtNoOther() {
        assertThat(staff("SUPPORT").fields()).containsExactly("S-C01.file");
        assertThat(staff("SUPPORT").needs().en())
                .isEqualTo(
                        "Open case of the person concerned; of photos only the one that the person attached to the case");
        assertThat(purpose("S-P04").description().en())
                .contains("A photo is looked at only when the user attaches it to the case.");
    }

    @Test
    @CommitmentInPart("S-036")
    void nobodyHasAccessWithoutTheGuidelineInForce() {
        assertThat(staff("ALL").needs().en())
                .startsWith(
                        "Nothing without a valid confidentiality undertaking, the acknowledgement of the guideline in force");
        assertThat(measure("S-M-GUIDELINES").name().en())
                .isEqualTo("Privacy and security guidelines acknowledged by every employee before the first access");
    }

    @Test
    @CommitmentInPart("S-037")
    void noRoleBypassesTheRulesAndRefusedAttemptsAreReportedEveryMonth() {
        assertThat(staff("ALL").needs().en())
                .endsWith("no role bypasses this, and each refused attempt is reported every month");
        assertThat(measure("S-M-ACCESS-CONTROL").name().en())
                .endsWith("refusals and exceptional accesses reported every month to the privacy role");
        assertThat(Stream.of("PRIVACY", "DPO", "SECURITY", "OPERATIONS", "BILLING"))
                .as("no role but support, and it of one photo, sees photos")
                .allSatisfy(role -> assertThat(staff(role).categories()).doesNotContain("S-C01", "S-C04"));
    }
}

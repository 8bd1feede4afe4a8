package eu.mandate.catalogue.service;

import static eu.mandate.catalogue.service.ProfileTables.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.kernel.json.Records;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For which purposes each role of the vendor's staff sees its categories; categories and fields are in the tests of the services. */
class StaffPurposesTest {

    private static final String JUWAITONG = """
            ALL
            BILLING J-P03 J-P06 J-P17 J-P19
            COMMS J-P04 J-P14
            DPO J-P01 J-P02 J-P03 J-P04 J-P05 J-P06 J-P07 J-P09 J-P14 J-P15 J-P17 J-P19
            HR J-P16 J-P17
            MARKETING J-P14
            PRIVACY J-P01 J-P02 J-P03 J-P04 J-P05 J-P06 J-P07 J-P09 J-P14 J-P15 J-P17 J-P19
            SECURITY J-P01 J-P07 J-P21
            SUPPORT J-P01 J-P02 J-P03 J-P05 J-P06 J-P10
            """;
    private static final String WEIBAN = """
            ALL
            BILLING W-P02 W-P13 W-P16 W-P27
            COMMS W-P04 W-P25
            DPO W-P01 W-P02 W-P03 W-P04 W-P05 W-P09 W-P10 W-P11 W-P13 W-P14 W-P16 W-P17 W-P18 W-P21 W-P23 W-P24 W-P25 \
            W-P26 W-P27 W-P28 W-P29 W-P30
            MARKETING W-P08 W-P30
            ONBOARDING W-P01
            OPERATIONS W-P11 W-P21
            PRIVACY W-P01 W-P02 W-P03 W-P04 W-P05 W-P09 W-P10 W-P11 W-P13 W-P14 W-P16 W-P17 W-P18 W-P21 W-P23 W-P24 W-P25 \
            W-P26 W-P27 W-P28 W-P29 W-P30
            SECURITY W-P11 W-P19 W-P21
            SUPPORT W-P02 W-P03 W-P13 W-P14 W-P16 W-P17 W-P26 W-P27
            """;
    private static final String WESMILE = """
            ALL
            BILLING S-P01
            DPO S-P01 S-P04 S-P07 S-P09
            OPERATIONS S-P01 S-P03
            PRIVACY S-P01 S-P04 S-P07 S-P09
            SECURITY S-P08
            SUPPORT S-P01 S-P04
            """;
    private static final String WADESK = """
            ALL
            BILLING D-P05 D-P13
            COMMS D-P02
            DPO D-P01 D-P02 D-P04 D-P05 D-P08 D-P09 D-P10 D-P11 D-P12 D-P16
            OPERATIONS D-P02 D-P04
            PRIVACY D-P01 D-P02 D-P04 D-P05 D-P08 D-P09 D-P10 D-P11 D-P12 D-P15 D-P16
            SECURITY D-P04
            SUPPORT D-P01 D-P02 D-P08 D-P16
            """;

    @Test
    void everyRoleHasItsPurposes() {
        assertThat(purposes("juwaitong")).isEqualTo(table(JUWAITONG));
        assertThat(purposes("weiban")).isEqualTo(table(WEIBAN));
        assertThat(purposes("wesmile")).isEqualTo(table(WESMILE));
        assertThat(purposes("wadesk")).isEqualTo(table(WADESK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "weiban", "wesmile", "wadesk"})
    void noCategoryOfTheGridIsWithoutAPurposeAndNoPurposeWithoutACategory(String service) {
        var profile = read(service);
        for (var rule : profile.staffRoles()) {
            assertThat(rule.purposes().isEmpty()).isEqualTo(rule.role().equals("ALL"));
            assertThat(rule.categories())
                    .as(rule.role())
                    .allMatch(category -> rule.purposes().stream()
                            .anyMatch(purpose -> covered(profile, purpose).contains(category)));
            assertThat(rule.purposes())
                    .as(rule.role())
                    .allMatch(purpose ->
                            covered(profile, purpose).stream().anyMatch(category -> rule.gives(category, purpose)));
        }
    }

    private static List<String> covered(ServiceProfile profile, String purpose) {
        return profile.purposes().stream()
                .filter(each -> each.code().equals(purpose))
                .map(Purpose::categories)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> purposes(String service) {
        return table(read(service).staffRoles(), StaffRole::role, StaffRole::purposes);
    }

    private static ServiceProfile read(String service) {
        return Records.read(new BuiltInProfiles().json(service), ServiceProfile.class);
    }
}

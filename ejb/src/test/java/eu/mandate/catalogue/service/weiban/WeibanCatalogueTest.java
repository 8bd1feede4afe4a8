package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.FINDINGS;
import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Provider;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.service.ProfileReader;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The profile of Weiban as a whole. */
class WeibanCatalogueTest {

    @Test
    void theFileFollowsTheSchemaAndNoLintHasAFinding() {
        assertThat(new ProfileReader().read(Weiban.JSON)).isEqualTo(PROFILE);
        assertThat(FINDINGS).isEmpty();
    }

    @Test
    void everyRegisterHasAsManyEntriesAsTheCatalogue() {
        assertThat(PROFILE.categories()).hasSize(26);
        assertThat(PROFILE.purposes()).hasSize(30);
        assertThat(PROFILE.retention()).hasSize(24);
        assertThat(PROFILE.rights()).hasSize(16);
        assertThat(PROFILE.refusalGrounds()).hasSize(12);
        assertThat(PROFILE.recipients()).hasSize(10);
        assertThat(PROFILE.activities()).hasSize(8);
        assertThat(PROFILE.consentExceptions()).hasSize(8);
        assertThat(PROFILE.noticeDuties()).hasSize(7);
        assertThat(PROFILE.resolutions()).hasSize(27);
    }

    @Test
    @Commitment("W-012")
    void theLawTheZoneAndTheProviderAreNamed() {
        assertThat(PROFILE.provider()).isEqualTo(new Provider("武汉夜莺科技有限公司", "夜莺科技", "微伴助手"));
        assertThat(PROFILE.regimes()).containsExactly(Regime.PIPL);
        assertThat(PROFILE.zone()).isEqualTo("Asia/Shanghai");
        assertThat(PROFILE.source().language()).isEqualTo("zh");
    }

    @Test
    void twoPlatformsAreConnectedAndHaveTheirLinks() {
        assertThat(PROFILE.networks()).extracting(Network::code).containsExactly("WECHAT", "WECOM");
        assertThat(PROFILE.networks())
                .allSatisfy(network -> assertThat(
                                List.of(network.policyUrl(), network.termsUrl(), network.deletionContactUrl()))
                        .allMatch(url -> url.startsWith("https://")));
    }

    @Test
    @Commitment("W-024")
    void thePrivacyNoticeHasElevenSectionsAndAnEmptyOneWouldBeFound() {
        assertThat(PROFILE.noticeSections())
                .extracting(NoticeSection::key)
                .containsExactly(
                        "scope",
                        "handling",
                        "provision",
                        "storage",
                        "protection",
                        "rights",
                        "cookies",
                        "minors",
                        "cross-border",
                        "changes",
                        "contact");
        assertThat(findingsAfter("[\n        \"storage\"\n      ]", "[]")).contains("notice-section-empty");
    }

    @Test
    void everyCommitmentOfTheServiceHasAPlaceInTheProfile() {
        var named = Pattern.compile("\"(W-\\d{3})\"")
                .matcher(Weiban.JSON)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(toSet());
        assertThat(named)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.source() == CommitmentSource.WEIBAN)
                        .map(CommitmentRow::id)
                        .collect(toSet()))
                .hasSize(188);
    }
}

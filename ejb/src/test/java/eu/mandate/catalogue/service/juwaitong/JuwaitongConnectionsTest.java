package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Link;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the profile says about the networks and third-party services that users connect. */
class JuwaitongConnectionsTest extends JuwaitongTest {

    private static final String NOTICE = "J-T-CONNECTION-NOTICE";

    @Test
    @CommitmentInPart("J-009")
    void noNetworkIsConnectedBeforeItsTermsAreAcknowledged() {
        assertThat(controllerDuty("J-K-NETWORK-TERMS").duty().en()).startsWith("Keep to the terms of each network");
        assertThat(controllerDuty("J-K-NETWORK-TERMS").gate().en()).isEqualTo("No connection is made.");
        assertThat(recipient("J-RC02").condition().en()).contains("has acknowledged the network's terms");
        assertThat(notice(NOTICE).content().en())
                .contains("terms are acknowledged before")
                .contains("user, recipient, address of the terms and time are kept");
        assertThat(notice(NOTICE).content().zh()).contains("用户、接收方、条款地址和时间予以记录");
    }

    @Test
    @CommitmentInPart("J-010")
    void theLinkToThePolicyAndWhoAnswersAreShownBeforeConnecting() {
        assertThat(notice(NOTICE).trigger().en()).isEqualTo("Before a network or a third-party service is connected");
        assertThat(notice(NOTICE).content().en())
                .contains("links to its policy and terms", "each answers for its own collection");
        assertThat(network("LINKEDIN").policyUrl()).isEqualTo("https://www.linkedin.com/legal/privacy-policy");
        assertThat(findingsAfter(network("LINKEDIN").policyUrl(), "")).contains("network-link-missing");
    }

    @Test
    @CommitmentInPart({"J-011", "J-012"})
    void aServiceOfTheDashboardGetsDataOnlyFromWhoConnectedItAndAnswersForItself() {
        assertThat(recipient("J-RC03").kinds()).containsExactly(RecipientKind.INDEPENDENT_CONTROLLER);
        assertThat(recipient("J-RC03").condition().en())
                .isEqualTo("The user authorises the service and has acknowledged its terms");
        assertThat(recipient("J-RC03").condition().zh()).contains("授权");
        assertThat(Stream.of("service", "grantedCategories", "termsVersion", "acknowledgedAt")
                        .map(key -> field("J-C28." + key).presence()))
                .containsOnly(Presence.REQUIRED);
        assertThat(activity("J-A08").vendorRole()).isEqualTo(VendorRole.NONE);
        assertThat(activity("J-A08").instrument().en()).isEqualTo("Their own policies and terms");
        assertEndsAtOnce("J-C28");
    }

    @Test
    @CommitmentInPart("J-022")
    void ofAConnectedProfileNameAndPictureAreTakenAndKeptWhileItIsConnected() {
        assertThat(fields(category("J-C07"))).containsExactly("network!", "userName!", "profilePicture");
        assertEndsAtOnce("J-C07");
    }

    @Test
    @CommitmentInPart("J-056")
    void accessToAnAccountEndsAtOnceAndWithItsTokens() {
        var right = right("DISCONNECT");
        assertThat(right.immediate()).isTrue();
        assertThat(right.due()).isEmpty();
        assertThat(right.dueRule().en())
                .contains("tokens are destroyed", "synchronisation ends", "told to revoke where its interface allows");
        assertThat(field("J-C27.accessToken").type())
                .isEqualTo(field("J-C27.refreshToken").type());
        assertEndsAtOnce("J-C27");
    }

    @Test
    @CommitmentInPart("J-057")
    void accessToYouTubeIsAlsoRevokedAtGoogle() {
        assertThat(right("REVOKE_UPSTREAM").channels())
                .extracting(channel -> channel.en())
                .contains("Security settings of the Google account");
        assertThat(right("REVOKE_UPSTREAM").dueRule().en())
                .contains("at the latest after 24 hours", "counts as revoked, and what was stored of it is erased");
        assertThat(network("YOUTUBE").furtherLinks())
                .extracting(Link::url)
                .contains("https://myaccount.google.com/permissions")
                .noneMatch(url -> url.contains(" "));
    }

    @Test
    @CommitmentInPart("J-069")
    void whatGoesToAConnectionIsWhatItsDialogueShowed() {
        assertThat(Stream.of("J-RC02", "J-RC03")
                        .map(code -> recipient(code).whatMayGo().en()))
                .containsOnly("The categories shown in the connection dialogue, and no others");
        assertThat(notice(NOTICE).content().en()).contains("the categories that go there");
        assertThat(fields(category("J-C28"))).contains("grantedCategories!", "termsVersion!", "acknowledgedAt!");
    }

    @Test
    @CommitmentInPart("J-070")
    void youTubeIsNotOfferedWithoutItsTermsAndGooglesPolicy() {
        assertThat(network("YOUTUBE").termsUrl()).isEqualTo("https://www.youtube.com/t/terms");
        assertThat(one(network("YOUTUBE").furtherLinks(), link -> link.key().equals("google-privacy-policy"))
                        .url())
                .isEqualTo(network("YOUTUBE").policyUrl())
                .isEqualTo("https://policies.google.com/privacy");
        assertThat(findingsAfter("https://www.youtube.com/t/terms", "")).contains("network-link-missing");
        assertThat(findingsAfter("https://policies.google.com/privacy", "")).contains("network-link-missing");
    }

    @Test
    @CommitmentInPart("J-075")
    void whatIsConnectedProcessesWorldwideOnTheOrganisationsInstruction() {
        assertThat(notice(NOTICE).content().en()).contains("processing worldwide");
        assertThat(profile.storage().rule().en())
                .contains("A connected network processes worldwide on the organisation's instruction");
    }

    @Test
    @CommitmentInPart({"J-092", "J-093"})
    void aReceiptSaysWhatANetworkMayStillHaveAndWhomToAskThere() {
        assertThat(notice("J-T-DELETION-RECEIPT").trigger().en()).isEqualTo("An erasure");
        assertThat(notice("J-T-DELETION-RECEIPT").content().en())
                .contains("for each network what may still be there and whom to ask");
        assertThat(profile.networks())
                .extracting(Network::deletionContactUrl)
                .allMatch(url -> url.startsWith("https://"))
                .doesNotHaveDuplicates();
        assertThat(findingsAfter(network("FACEBOOK").deletionContactUrl(), "")).contains("network-link-missing");
    }

    private void assertEndsAtOnce(String category) {
        assertThat(profile.retention())
                .filteredOn(rule -> rule.categories().contains(category))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.trigger()).isEqualTo(RetentionTrigger.DISCONNECTED);
                    assertThat(rule.kind()).isEqualTo(PeriodKind.AT_ONCE);
                    assertThat(rule.endAction()).isEqualTo(EndAction.ERASE);
                });
    }
}

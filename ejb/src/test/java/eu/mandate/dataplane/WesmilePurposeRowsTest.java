package eu.mandate.dataplane;

import static eu.mandate.dataplane.JuwaitongRowsTest.outcome;
import static eu.mandate.dataplane.Service.TENANT;
import static eu.mandate.dataplane.Service.manager;
import static eu.mandate.dataplane.Service.staff;
import static eu.mandate.dataplane.domain.decision.Action.EXPORT;
import static eu.mandate.dataplane.domain.decision.Action.READ;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.StaffStanding;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of WeSmile about what photos, devices, orders and support are used for. */
class WesmilePurposeRowsTest {

    private static final Service S = Service.of("wesmile");
    private static final Service STUDYING = S.entrusting(new Entrustment(
            9, "c".repeat(64), 4, Map.of("S-A01", 5), Map.of("S-P02", 8, "S-P03", 9), Map.of("S-R01", 7)));

    @Test
    @Commitment("S-011")
    void aSupportCaseNeedsNothingButAnAddressToReplyTo() {
        assertThat(outcome(S.take(S.record(S.category("S-C02"))))).isEqualTo("ACCEPTED");
        var voluntary = Shown.without(S, "S-C02", "complaintOrFeedback", "otherVoluntaryInformation");
        assertThat(outcome(S.take(voluntary))).isEqualTo("ACCEPTED");
        var refused = (Ingested.Refused) S.take(Shown.without(S, "S-C02", "contactInformation"));
        assertThat(refused.code().name()).isEqualTo("VALIDATION");
        assertThat(refused.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/fields/contactInformation"));
    }

    @Test
    @CommitmentInPart({"S-015", "S-031"})
    void studiesSeeNoUploaderNoDeviceAndNoOrderNumber() {
        assertThat(S.ask(READ, manager(), "S-C01", "S-P02")).isEqualTo("INSTRUCTION_MISSING");
        assertThat(STUDYING.ask(READ, manager(), "S-C01", "S-P02")).isEqualTo("YES");
        assertThat(Shown.fields(STUDYING, manager(), "S-C01", "S-P02")).containsExactly("album", "uploadedAt");
        assertThat(Shown.fields(S, manager(), "S-C03", "S-P02"))
                .containsExactly("deviceType", "appVersion", "osVersion");
        assertThat(Shown.fields(S, manager(), "S-C05", "S-P02"))
                .containsExactly("purchasedItems", "orderedAt", "orderState", "paidAt");
        assertThat(Shown.duties(S, EXPORT, S.job(), "S-C03", "S-P02").pseudonymous())
                .isTrue();
    }

    @Test
    @CommitmentInPart("S-016")
    void faultsAreSoughtInPhotosAfterAnInstructionAndWithoutThePicture() {
        assertThat(S.ask(READ, manager(), "S-C01", "S-P03")).isEqualTo("INSTRUCTION_MISSING");
        assertThat(STUDYING.ask(READ, manager(), "S-C01", "S-P03")).isEqualTo("YES");
        assertThat(Shown.fields(STUDYING, manager(), "S-C01", "S-P03")).isEmpty();
    }

    @Test
    @CommitmentInPart("S-017")
    void supportWorksOnCasesAndNeedsAnotherPurposeForAPhoto() {
        assertThat(S.ask(READ, staff(Role.SUPPORT), "S-C02", "S-P04")).isEqualTo("YES");
        assertThat(S.ask(READ, staff(Role.SUPPORT), "S-C01", "S-P04")).isEqualTo("PURPOSE_NOT_ALLOWED");
        assertThat(Shown.fields(S, staff(Role.SUPPORT), "S-C01", "S-P01")).containsExactly("file");
    }

    @Test
    @CommitmentInPart("S-018")
    void aDisputeIsNamedAndReachesNothingButWhatIsHeld() {
        assertThat(S.ask(READ, manager(), "S-C05", "S-P05")).isEqualTo("PURPOSE_NOT_ALLOWED");
        for (var nothing : List.of("", " ", "\u00A0\u200B")) {
            var unnamed = Question.of(READ, manager(), TENANT, "S-C05", "S-P05").at(Service.NOON);
            assertThat(S.outcome(unnamed.within(nothing))).isEqualTo("PURPOSE_NOT_ALLOWED");
        }
        var dispute = Question.of(READ, manager(), TENANT, "S-C05", "S-P05").at(Service.NOON);
        assertThat(S.outcome(dispute.within("D-17"))).isEqualTo("YES");
        assertThat(S.point()
                        .decide(dispute.within("D-17"), S.situation())
                        .orRefuse()
                        .duties()
                        .onlyHeld())
                .isTrue();
    }

    @Test
    @CommitmentInPart("S-022")
    void whereAPhotoWasMadeAndWhoIsInItAreLeftOutAndTheRestOfItsMetadataStays() {
        var sensitive = Map.of(
                "geo",
                Given.of("30.27 N 120.15 E"),
                "characterFeatures",
                new Given.Sequence(List.of(Given.of("ONE_PERSON"))));
        var taken = (Ingested.Accepted) S.take(Shown.with(S, "S-C04", Map.copyOf(sensitive)));
        assertThat(taken.record().values()).containsOnlyKeys("createdAt", "contentLabels");
        assertThat(taken.withheld()).containsExactly("characterFeatures", "geo");
    }

    @Test
    @Commitment("S-023")
    void theWaterfallWorksWithTheTimeAloneAndMetadataServeNothingElse() {
        var taken = S.take(Shown.without(S, "S-C04", "contentLabels"));
        assertThat(((Ingested.Accepted) taken).record().values()).containsOnlyKeys("createdAt");
        assertThat(S.ask(READ, manager(), "S-C04", "S-P10/WATERFALL")).isEqualTo("YES");
        for (var purpose : S.profile().purposes()) {
            if (purpose.code().equals("S-P10") || purpose.underHoldOnly()) continue;
            assertThat(S.ask(READ, manager(), "S-C04", purpose.code()))
                    .as(purpose.code())
                    .isEqualTo("PURPOSE_NOT_ALLOWED");
        }
    }

    @Test
    @CommitmentInPart("S-033")
    void anInvestigationHasANumberAndIsDoneBySecurity() {
        var nameless = Actor.ofVendor(TENANT, Set.of(Role.SECURITY), new StaffStanding(true, true, true, null));
        for (var category : List.of("S-C03", "S-C05", "S-C06")) {
            assertThat(S.ask(READ, staff(Role.SECURITY), category, "S-P08")).isEqualTo("YES");
            assertThat(S.ask(READ, nameless, category, "S-P08")).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(S.ask(READ, staff(Role.SUPPORT), category, "S-P08")).isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(S.ask(READ, manager(), category, "S-P08")).isEqualTo("ROLE_NOT_ALLOWED");
        }
        assertThat(S.ask(READ, staff(Role.SECURITY), "S-C01", "S-P08")).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(S.ask(READ, manager(), "S-C01", "S-P08")).isEqualTo("PURPOSE_NOT_ALLOWED");
    }
}

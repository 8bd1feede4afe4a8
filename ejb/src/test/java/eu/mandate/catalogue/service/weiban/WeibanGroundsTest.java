package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.ground;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Approvers;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Grounds on which a request of Weiban may be refused, against a table typed anew. */
class WeibanGroundsTest {

    private static final String GROUNDS = """
            W-G1 legal-duty PRIVACY
            W-G2 national-security TWO_PERSONS
            W-G3 public-interest PRIVACY
            W-G4 criminal-proceedings TWO_PERSONS
            W-G5 malice-or-abuse TWO_PERSONS
            W-G6 vital-rights PRIVACY
            W-G7 serious-harm PRIVACY
            W-G8 trade-secrets PRIVACY ACCESS COPY
            W-R1 repeated-without-reason PRIVACY
            W-R2 excessive-technical-means TWO_PERSONS
            W-R3 risk-to-others PRIVACY ACCESS COPY
            W-R4 backups-only PRIVACY ACCESS DELETION
            """;

    @Test
    @CommitmentInPart({"W-149", "W-150", "W-151", "W-152", "W-155", "W-157", "W-159", "W-160"})
    void twelveGroundsRefuseAndEachWantsItsEvidence() {
        assertThat(table(PROFILE.refusalGrounds(), RefusalGround::code, WeibanGroundsTest::words))
                .isEqualTo(table(GROUNDS));
        assertThat(ground("W-R1").evidence().en()).contains("earlier cases");
        assertThat(ground("W-R4").evidence().en()).contains("no live data");
        assertThat(ground("W-G7").evidence().en()).contains("redaction was tried");
        assertThat(ground("W-G8").effect().en()).contains("withheld part is listed");
    }

    @Test
    @CommitmentInPart({"W-153", "W-154", "W-156", "W-158"})
    void dutiesNeedAStatuteAndSecretGroundsAreSealedByTwo() {
        assertThat(ground("W-G1").evidence().en()).contains("Statute");
        assertThat(PROFILE.refusalGrounds())
                .filteredOn(RefusalGround::sealed)
                .allSatisfy(each -> assertThat(each.approval()).isEqualTo(Approvers.TWO_PERSONS))
                .extracting(RefusalGround::code)
                .containsExactly("W-G2", "W-G4");
        assertThat(ground("W-G4").evidence().en()).contains("case number");
        assertThat(ground("W-G6").evidence().en()).contains("Interest in danger", "review date");
    }

    private static List<String> words(RefusalGround ground) {
        return Stream.concat(Stream.of(ground.key(), ground.approval().name()), ground.appliesTo().stream())
                .toList();
    }
}

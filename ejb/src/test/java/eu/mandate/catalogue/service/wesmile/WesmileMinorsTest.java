package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.testing.Commitment;
import org.junit.jupiter.api.Test;

/** Children in photos: the published text is silent, the law is not (PIPL Art. 28, 31). */
class WesmileMinorsTest extends WesmileTest {

    @Test
    @Commitment("X-S13")
    void everyOrganisationAnswersWhetherMinorsAreShownBeforeItsFirstPhoto() {
        assertThat(profile.minors().answerRequired()).isTrue();
        assertThat(profile.minors().minorsAccepted()).isTrue();
        assertThat(profile.minors().rule().en()).contains("before its first photo", "no photo is taken in");
        assertThat(controllerDuty("S-K-MINORS-ANSWER").gate().en()).isEqualTo("No photo is taken in.");
    }

    @Test
    void allDataOfPersonsUnderFourteenIsSensitive() {
        assertThat(profile.minors().sensitiveBelow()).isEqualTo(14);
        assertThat(findingsAfter("\"sensitiveBelow\": 14", "\"sensitiveBelow\": 13"))
                .contains("sensitive-age-missing");
    }

    @Test
    void guardiansConsentAndNeitherTheSchoolNorAnUploaderCanDoSo() {
        assertThat(profile.minors().consentGiver().en())
                .contains("guardian", "the school or another uploader cannot give it");
        assertThat(profile.minors().consentGiver().zh()).contains("监护人", "不得代为同意");
        assertThat(notice("S-T-GUARDIAN-CONSENT").content().en()).contains("rules for children", "withdraw");
    }

    @Test
    void aPhotoThatShowsMinorsIsMarkedAndAMissingMarkCountsAsAChild() {
        assertThat(field("S-C01.minorsShown").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(field("S-C01.minorsShown").sensitivity()).isEqualTo(SensitivityKind.UNDER_FOURTEEN);
        assertThat(field("S-C01.minorsShown").values()).containsExactly("FOURTEEN_TO_SEVENTEEN", "UNDER_FOURTEEN");
        assertThat(profile.minors().rule().en()).contains("treated as showing a person under fourteen");
    }

    @Test
    void minorsAreSubjectsOfPhotosAndMetadataAndOfNothingElse() {
        assertThat(profile.categories())
                .filteredOn(category -> category.subjects().contains("MINOR_SHOWN"))
                .containsExactly(category("S-C01"), category("S-C04"));
    }

    @Test
    void usersAreAdultsByDefaultOfThePlatform() {
        assertThat(profile.minors().userAge()).isEqualTo(18);
        assertThat(profile.minors().evidence().origin()).isEqualTo(Origin.LAW);
        assertThat(profile.minors().evidence().lines()).isEmpty();
        assertThat(profile.minors().evidence().basis().en()).contains("no clause on minors", "platform's default");
    }

    @Test
    void photosOfMinorsAreStudiedByNobody() {
        assertThat(purpose("S-P02").description().en()).contains("never those that show minors");
        assertThat(purpose("S-P02").fields()).doesNotContain("S-C01.minorsShown");
        assertThat(purpose("S-P03").fields()).doesNotContain("S-C01.minorsShown");
    }

    @Test
    void aGuardiansRequestComesFirstAndClosesThePhotosAtOnce() {
        var request = right("GUARDIAN_REQUEST");
        assertThat(request.statutory()).isTrue();
        assertThat(request.dueRule().en())
                .startsWith("Before all other requests")
                .contains("closed to all readers");
        assertThat(request.verification().en()).contains("Proof of guardianship");
        assertThat(profile.refusalGrounds())
                .allSatisfy(ground -> assertThat(ground.appliesTo()).doesNotContain("GUARDIAN_REQUEST"));
    }

    @Test
    void adultsShownGiveTheirOwnPermission() {
        assertThat(controllerDuty("S-K-PHOTO-PERMISSION").duty().en()).contains("for minors their guardian's");
        assertThat(controllerDuty("S-K-PHOTO-PERMISSION").gate().en()).isEqualTo("No photo is taken in.");
    }
}

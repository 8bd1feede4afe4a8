package eu.mandate.catalogue.service.wesmile;

import static eu.mandate.catalogue.service.wesmile.Wesmile.PROFILE;
import static eu.mandate.catalogue.service.wesmile.Wesmile.category;
import static eu.mandate.catalogue.service.wesmile.Wesmile.field;
import static eu.mandate.catalogue.service.wesmile.Wesmile.findingsAfter;
import static eu.mandate.catalogue.service.wesmile.Wesmile.notice;
import static eu.mandate.catalogue.service.wesmile.Wesmile.one;
import static eu.mandate.catalogue.service.wesmile.Wesmile.purpose;
import static eu.mandate.catalogue.service.wesmile.Wesmile.right;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.testing.Commitment;
import org.junit.jupiter.api.Test;

/** Children in photos: the published text is silent, the law is not (PIPL Art. 28, 31). */
class WesmileMinorsTest {

    @Test
    @Commitment("X-S13")
    void everyOrganisationAnswersWhetherMinorsAreShownBeforeItsFirstPhoto() {
        assertThat(PROFILE.minors().answerRequired()).isTrue();
        assertThat(PROFILE.minors().minorsAccepted()).isTrue();
        assertThat(PROFILE.minors().rule().en()).contains("before its first photo", "no photo is taken in");
        assertThat(duty("S-K-MINORS-ANSWER").gate().en()).isEqualTo("No photo is taken in.");
    }

    @Test
    void allDataOfPersonsUnderFourteenIsSensitive() {
        assertThat(PROFILE.minors().sensitiveBelow()).isEqualTo(14);
        assertThat(findingsAfter("\"sensitiveBelow\": 14", "\"sensitiveBelow\": 13"))
                .contains("sensitive-age-missing");
    }

    @Test
    void guardiansConsentAndNeitherTheSchoolNorAnUploaderCanDoSo() {
        assertThat(PROFILE.minors().consentGiver().en())
                .contains("guardian", "the school or another uploader cannot give it");
        assertThat(PROFILE.minors().consentGiver().zh()).contains("监护人", "不得代为同意");
        assertThat(notice("S-T-GUARDIAN-CONSENT").content().en()).contains("rules for children", "withdraw");
    }

    @Test
    void aPhotoThatShowsMinorsIsMarkedAndAMissingMarkCountsAsAChild() {
        assertThat(field("S-C01.minorsShown").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(field("S-C01.minorsShown").sensitivity()).isEqualTo(SensitivityKind.UNDER_FOURTEEN);
        assertThat(field("S-C01.minorsShown").values()).containsExactly("FOURTEEN_TO_SEVENTEEN", "UNDER_FOURTEEN");
        assertThat(PROFILE.minors().rule().en()).contains("treated as showing a person under fourteen");
    }

    @Test
    void minorsAreSubjectsOfPhotosAndMetadataAndOfNothingElse() {
        assertThat(PROFILE.categories())
                .filteredOn(category -> category.subjects().contains("MINOR_SHOWN"))
                .containsExactly(category("S-C01"), category("S-C04"));
    }

    @Test
    void usersAreAdultsByDefaultOfThePlatform() {
        assertThat(PROFILE.minors().userAge()).isEqualTo(18);
        assertThat(PROFILE.minors().evidence().origin()).isEqualTo(Origin.LAW);
        assertThat(PROFILE.minors().evidence().lines()).isEmpty();
        assertThat(PROFILE.minors().evidence().basis().en()).contains("no clause on minors", "platform's default");
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
        assertThat(PROFILE.refusalGrounds())
                .allSatisfy(ground -> assertThat(ground.appliesTo()).doesNotContain("GUARDIAN_REQUEST"));
    }

    @Test
    void adultsShownGiveTheirOwnPermission() {
        assertThat(duty("S-K-PHOTO-PERMISSION").duty().en()).contains("for minors their guardian's");
        assertThat(duty("S-K-PHOTO-PERMISSION").gate().en()).isEqualTo("No photo is taken in.");
    }

    private static ControllerDuty duty(String code) {
        return one(PROFILE.controllerDuties(), duty -> duty.code().equals(code));
    }
}

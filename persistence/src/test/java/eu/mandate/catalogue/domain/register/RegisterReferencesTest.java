package eu.mandate.catalogue.domain.register;

import static eu.mandate.catalogue.domain.RecordEdit.set;
import static eu.mandate.catalogue.domain.register.RegisterFixture.beside;
import static eu.mandate.catalogue.domain.register.RegisterFixture.offering;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegisterReferencesTest {

    private static final ServiceProfile PROFILE = ProfileFixture.harbourDesk();
    private static final Set<String> SERVICES = Set.of(PROFILE.key());

    @Test
    void aServiceIsOneThatTheVendorOffers() {
        var other = set(RegisterFixture.tested(RegisterFixture.TODAY), "/services", List.of(PROFILE.key(), "other"));
        assertThat(faults(other, offering(SERVICES))).containsExactly("/services/1 service-unknown");
        assertThat(faults(other, offering(Set.of()))).as("a vendor without any").isEmpty();
    }

    @Test
    void aCodeIsOneOfTheProfilesThatTheEntryIsFor() {
        var unknown = List.of("/categories/0", "/subjects/0", "/purposes/0");
        assertThat(faults(RegisterFixture.engaged(), offering(SERVICES, PROFILE)))
                .containsExactlyElementsOf(unknown.stream()
                        .map(place -> place + " code-not-in-profile")
                        .toList());
        assertThat(faults(known(), offering(SERVICES, PROFILE))).isEmpty();
        assertThat(faults(RegisterFixture.transfer(), offering(SERVICES, PROFILE)))
                .containsExactly("/categories/0 code-not-in-profile");
        var place = set(RegisterFixture.storage(null), "/categories", List.of("NONE"));
        assertThat(faults(place, offering(SERVICES, PROFILE))).containsExactly("/categories/0 code-not-in-profile");
    }

    @Test
    void codesAreNotJudgedBeforeTheirServiceHasAProfileNorAfterTheEngagementEnded() {
        var early = set(RegisterFixture.engaged(), "/services", List.of("later"));
        assertThat(faults(early, offering(Set.of(PROFILE.key(), "later"), PROFILE)))
                .isEmpty();
        var ended = set(RegisterFixture.engaged(), "/authorisation", SubProcessor.Authorisation.ENDED);
        assertThat(faults(ended, offering(SERVICES, PROFILE))).isEmpty();
    }

    @Test
    void theEntryNamedIsThereAndIsAnotherOne() {
        assertThat(faults(engagedBy("host"), beside(Map.of()))).containsExactly("/engagedBy register-entry-missing");
        assertThat(faults(RegisterFixture.deputy("chief"), beside(Map.of())))
                .containsExactly("/deputyFor register-entry-missing");
        assertThat(faults(RegisterFixture.storage("host"), beside(Map.of())))
                .containsExactly("/subProcessor register-entry-missing");
        assertThat(faults(engagedBy("entry"), beside(Map.of()))).containsExactly("/engagedBy register-chain-circular");
        assertThat(faults(RegisterFixture.deputy("chief"), signatories("chief", RegisterFixture.deputy(null))))
                .isEmpty();
    }

    @Test
    void aChainOfEntriesHasAFirstLink() {
        assertThat(faults(RegisterFixture.deputy("chief"), signatories("chief", RegisterFixture.deputy("entry"))))
                .containsExactly("/deputyFor register-chain-circular");
        var loop = signatories("chief", RegisterFixture.deputy("chief"));
        assertThat(faults(RegisterFixture.deputy("chief"), loop))
                .as("a loop of others")
                .isEmpty();
    }

    @Test
    void onlyWhoEngagesOthersEngages() {
        assertThat(faults(engagedBy("host"), engaged("host", RegisterFixture.engaged())))
                .containsExactly("/engagedBy sub-processor-engages-nobody");
        assertThat(faults(engagedBy("host"), engaged("host", engaging()))).isEmpty();
        assertThat(faults(RegisterFixture.engaged(), engaged("below", engagedBy("entry"))))
                .containsExactly("/engagesOthers sub-processor-engages");
        assertThat(faults(engaging(), engaged("below", engagedBy("entry")))).isEmpty();
    }

    @Test
    void everybodyWhoNamesAnEntryIsFound() {
        var surroundings = beside(Map.of(
                Register.SUB_PROCESSOR, Map.of("entry", engaging(), "below", engagedBy("entry")),
                Register.LOCATION,
                        Map.of("here", RegisterFixture.storage("entry"), "there", RegisterFixture.storage(null)),
                Register.SIGNATORY, Map.of("deputy", RegisterFixture.deputy("entry"))));
        assertThat(RegisterReferences.naming(Register.SUB_PROCESSOR, "entry", surroundings))
                .containsExactly("location/here", "sub-processor/below");
        assertThat(RegisterReferences.naming(Register.SIGNATORY, "entry", surroundings))
                .containsExactly("signatory/deputy");
        assertThat(RegisterReferences.naming(Register.CONTACT, "entry", surroundings))
                .isEmpty();
    }

    private static List<String> faults(RegisterPayload payload, RegisterSurroundings surroundings) {
        return RegisterReferences.faults(payload, surroundings).stream()
                .map(fault -> fault.pointer() + " " + fault.reason())
                .toList();
    }

    private static SubProcessor known() {
        var categories = set(
                RegisterFixture.engaged(),
                "/categories",
                PROFILE.categories().stream().map(DataCategory::code).toList());
        var subjects = set(
                categories,
                "/subjects",
                PROFILE.subjects().stream().map(CodeName::code).toList());
        return set(
                subjects,
                "/purposes",
                PROFILE.purposes().stream().map(Purpose::code).toList());
    }

    private static SubProcessor engagedBy(String key) {
        return set(RegisterFixture.engaged(), "/engagedBy", key);
    }

    private static SubProcessor engaging() {
        return set(RegisterFixture.engaged(), "/engagesOthers", true);
    }

    private static RegisterSurroundings engaged(String key, RegisterPayload entry) {
        return beside(Map.of(Register.SUB_PROCESSOR, Map.of(key, entry)));
    }

    private static RegisterSurroundings signatories(String key, RegisterPayload entry) {
        return beside(Map.of(Register.SIGNATORY, Map.of(key, entry)));
    }
}

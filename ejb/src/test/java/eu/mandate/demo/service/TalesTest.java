package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.MinorsAnswer;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.Statement;
import eu.mandate.organisation.service.kind.ContactKind;
import eu.mandate.organisation.service.kind.DeclarationKind;
import eu.mandate.organisation.service.kind.LanguagesKind;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import eu.mandate.organisation.service.kind.MainContractKind;
import eu.mandate.organisation.service.kind.MinorsKind;
import eu.mandate.organisation.service.kind.OfficerKind;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import eu.mandate.organisation.service.kind.PurposeChoiceKind;
import eu.mandate.organisation.service.kind.RegimesKind;
import eu.mandate.organisation.service.kind.RepresentativeKind;
import eu.mandate.organisation.service.kind.SignatoryKind;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.retention.domain.RetentionLimits;
import eu.mandate.retention.service.RetentionPeriodKind;
import eu.mandate.tenant.domain.TenantKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TalesTest {

    private static final Map<String, InstructionKind<?>> KINDS = Stream.of(
                    new ContactKind(),
                    new DeclarationKind(),
                    new LanguagesKind(),
                    new LegalIdentityKind(),
                    new MainContractKind(),
                    new MinorsKind(),
                    new OfficerKind(),
                    new ProgrammeKind(),
                    new PurposeChoiceKind(),
                    new RegimesKind(),
                    new RepresentativeKind(),
                    new SignatoryKind(),
                    new RetentionPeriodKind())
            .collect(Collectors.toMap(InstructionKind::key, Function.<InstructionKind<?>>identity()));

    /** What an agreement needs of every customer. */
    private static final List<String> SET_UP = KINDS.keySet().stream()
            .filter(kind -> !kind.equals(PurposeChoiceKind.KEY) && !kind.equals(RetentionPeriodKind.KEY))
            .toList();

    @Test
    void everyStatementOfTheStoryIsOneThatWouldBeTaken() {
        assertThat(given()).isNotEmpty().allSatisfy(act -> {
            var kind = KINDS.get(act.type());
            assertThat(kind.payload()).isEqualTo(act.payload().getClass());
            assertThat(kind.givers()).contains(act.by().role().name());
            if (act.payload() instanceof Statement statement)
                assertThat(statement.faults()).isEmpty();
        });
    }

    @Test
    void nothingIsSaidTwiceSoThatWhatWasToldIsRecognised() {
        for (var space : Cast.spaces()) {
            var said = new HashSet<String>();
            Tales.of(space).stream()
                    .filter(StoryAct.Gives.class::isInstance)
                    .map(StoryAct.Gives.class::cast)
                    .forEach(act -> assertThat(said.add(act.type() + Records.write(act.payload())))
                            .as(act.toString())
                            .isTrue());
        }
    }

    @Test
    void everyCustomerSetsItselfUpAndOneTriesEverything() {
        for (var space : Cast.spaces()) {
            var types = given(space).map(StoryAct.Gives::type).toList();
            if (space.kind() == TenantKind.CONTROLLER) assertThat(types).containsAll(SET_UP);
            else assertThat(types).isEmpty();
        }
        var nordlicht = Cast.spaces().stream()
                .filter(space -> space.key().value().equals("nordlicht"))
                .findFirst()
                .orElseThrow();
        assertThat(given(nordlicht).map(StoryAct.Gives::type)).containsAll(KINDS.keySet());
        assertThat(Tales.of(nordlicht)).hasAtLeastOneElementOfType(StoryAct.Withdraws.class);
    }

    @Test
    void whoApprovesIsAnotherPersonThanWhoAsked() {
        for (var space : Cast.spaces()) {
            for (var act : Tales.of(space)) {
                if (!(act instanceof StoryAct.Approves approves)) continue;
                assertThat(given(space))
                        .filteredOn(asked -> asked.payload().equals(approves.payload()))
                        .singleElement()
                        .satisfies(asked -> assertThat(asked.by()).isNotEqualTo(approves.by()));
                assertThat(KINDS.get(approves.type()).givers())
                        .contains(approves.by().role().name());
            }
        }
    }

    @Test
    void whatACustomerSaysFitsTheServiceItUses() {
        for (var space : Cast.spaces()) {
            given(space).map(StoryAct.Gives::payload).forEach(payload -> assertFits(space, payload));
        }
    }

    @Test
    void everyCustomerChoosesThePeriodsThatOnlyItCanChoose() {
        for (var space : Cast.spaces()) {
            if (space.kind() != TenantKind.CONTROLLER) continue;
            var open = profile(space).retention().stream()
                    .filter(rule -> rule.tenantChoice() == TenantChoice.REQUIRED)
                    .filter(rule -> !rule.categories().isEmpty())
                    .map(RetentionRule::code)
                    .toList();
            assertThat(given(space)
                            .map(StoryAct.Gives::payload)
                            .filter(RetentionChoice.class::isInstance)
                            .map(payload -> ((RetentionChoice) payload).rule()))
                    .containsAll(open);
        }
    }

    private static void assertFits(StorySpace space, Record payload) {
        if (payload instanceof Programme programme)
            assertThat(codes(space, VendorRole.PROCESSOR)).containsAll(programme.activities());
        if (payload instanceof ApplicableRegimes chosen)
            assertThat(profile(space).regimes()).containsAll(chosen.regimes());
        if (payload instanceof RetentionChoice choice)
            RetentionLimits.of(rule(space, choice)).check(choice.period());
        if (payload instanceof MinorsAnswer answer && answer.any())
            assertThat(profile(space).minors().minorsAccepted()).isTrue();
    }

    private static List<String> codes(StorySpace space, VendorRole role) {
        return profile(space).activities().stream()
                .filter(activity -> activity.vendorRole() == role)
                .map(ProcessingActivity::code)
                .toList();
    }

    private static RetentionRule rule(StorySpace space, RetentionChoice choice) {
        return profile(space).retention().stream()
                .filter(rule -> rule.code().equals(choice.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceProfile profile(StorySpace space) {
        try (var stream = TalesTest.class.getResourceAsStream("/catalogue/" + space.service() + ".json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<StoryAct.Gives> given() {
        return Cast.spaces().stream().flatMap(TalesTest::given).toList();
    }

    private static Stream<StoryAct.Gives> given(StorySpace space) {
        return Tales.of(space).stream().filter(StoryAct.Gives.class::isInstance).map(StoryAct.Gives.class::cast);
    }
}

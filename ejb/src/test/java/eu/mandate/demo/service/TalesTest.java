package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.json.Records;
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
import eu.mandate.retention.service.RetentionPeriodKind;
import eu.mandate.tenant.domain.TenantKind;
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
    void everyCustomerSaysWhoItIsAndOneSetsItselfUp() {
        for (var space : Cast.spaces()) {
            var types = given(space).map(StoryAct.Gives::type).toList();
            if (space.kind() == TenantKind.CONTROLLER) assertThat(types).contains(LegalIdentityKind.KEY);
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

    private static List<StoryAct.Gives> given() {
        return Cast.spaces().stream().flatMap(TalesTest::given).toList();
    }

    private static Stream<StoryAct.Gives> given(StorySpace space) {
        return Tales.of(space).stream().filter(StoryAct.Gives.class::isInstance).map(StoryAct.Gives.class::cast);
    }
}

package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.service.Policies;
import eu.mandate.instruction.service.change.InstructionTexts;
import eu.mandate.instruction.service.change.ProfileCodeNames;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.KnownNames;
import eu.mandate.visibility.domain.KnownNames.Known;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be instructed about visibility, what takes a second person, and how it reads. */
class ScopeInstructionsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SALES = new UUID(1, 1);
    private static final UUID CLOSED = new UUID(1, 2);
    private static final UUID STRANGE = new UUID(9, 9);
    private static final UUID WHOLE = new UUID(1, 3);
    private static final KnownReader EMMA =
            new KnownReader(new UUID(5, 1), new UUID(5, 2), 1, Set.of(new UUID(5, 3)), Set.of());

    @Test
    void aFaultlessAuthorisationIsTaken() {
        assertThatCode(() -> check("weiban", thirdParty(people(SALES), "CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER")))
                .doesNotThrowAnyException();
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        var excluded = new PeopleNames(List.of(CLOSED, STRANGE), List.of(), List.of());
        var included = new PeopleNames(List.of(SALES, CLOSED), List.of(STRANGE), List.of(STRANGE));
        var choice = new AppAuthorisation(
                "THIRD_PARTY",
                "ww-1",
                null,
                List.of("CONTACTS_BASIC_READ", "SB_MEMBER"),
                new PeopleChoice(true, false, included, excluded),
                TODAY.minusDays(1));
        assertThat(faults("weiban", choice))
                .containsExactly(
                        "/permissions/1 scope-permission-unknown",
                        "/people/everybodyConfirmed scope-everybody-unconfirmed",
                        "/people/included scope-everybody-and-some",
                        "/people/included/departments/1 scope-department-unknown",
                        "/people/included/members/0 scope-member-unknown",
                        "/people/included/tags/0 scope-tag-unknown",
                        "/people/excluded/departments/1 scope-department-unknown",
                        "/validUntil scope-ended-already");
    }

    @Test
    @CommitmentInPart("W-047")
    void theSelfBuiltAppNeedsANeed() {
        var without = new AppAuthorisation("SELF_BUILT", "ww-1", " ", List.of("SB_MEMBER"), people(SALES), null);
        assertThat(faults("weiban", without)).containsExactly("/need scope-need-missing");
        assertThatCode(() -> check("weiban", without.revoked())).doesNotThrowAnyException();
        var card = "to charge 4111 1111 1111 1111";
        var secret = new AppAuthorisation("SELF_BUILT", "ww-1", card, List.of("SB_MEMBER"), people(SALES), null);
        assertThat(faults("weiban", secret)).containsExactly("/need prohibited-card-number");
    }

    @Test
    void neitherAnAccountNorACollectionIsTheNumberOfACard() {
        var app = new AppAuthorisation(
                "SELF_BUILT", "4111 1111 1111 1111", "need", List.of("SB_MEMBER"), people(SALES), null);
        assertThat(faults("weiban", app)).containsExactly("/account prohibited-card-number");
        var collections = List.of("page-1", "4111111111111111");
        var reader =
                new ReaderScope("J-V-TEAM-AND-ACCOUNT", ReaderKind.MEMBER, SALES, Reach.COLLECTIONS, collections, null);
        assertThat(faults("juwaitong", reader)).contains("/collections/1 prohibited-card-number");
    }

    @ParameterizedTest
    @CsvSource({"weiban, DEVICE", "weiban, NOTHING", "wadesk, WHATSAPP", "juwaitong, FACEBOOK"})
    void onlyAnApplicationWithARangeIsAuthorised(String service, String app) {
        var choice = new AppAuthorisation(app, "a", "need", List.of(), people(SALES), null);
        assertThat(faults(service, choice)).containsExactly("/app scope-app-unknown");
    }

    @Test
    void theFirstAuthorisationIsOnePersonsAndAWiderOneIsNot() {
        var basic = thirdParty(people(SALES), "CONTACTS_BASIC_READ");
        var more = thirdParty(people(SALES), "CONTACTS_BASIC_READ", "MEMBER_SENSITIVE");
        var kind = kind("weiban");
        assertThat(kind.needsApproval(Optional.empty(), basic)).isFalse();
        assertThat(kind.needsApproval(Optional.of(basic), more)).isTrue();
        assertThat(kind.needsApproval(Optional.of(more), basic)).isFalse();
        assertThat(kind.needsApproval(Optional.of(basic.revoked()), basic)).isTrue();
        assertThat(kind.withdrawable()).isFalse();
    }

    @Test
    void theWholeOrganisationAlwaysTakesTwo() {
        var everybody = thirdParty(new PeopleChoice(true, true, null, null), "CONTACTS_BASIC_READ");
        assertThat(kind("weiban").needsApproval(Optional.empty(), everybody)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "wadesk, D-V-AGENT, TEAM, ''",
        "wadesk, D-V-AGENT, COLLECTIONS, /reach scope-reach-unfit",
        "juwaitong, J-V-TEAM-AND-ACCOUNT, COLLECTIONS, ''",
        "juwaitong, J-V-TEAM-AND-ACCOUNT, OWN, /reach scope-reach-unfit",
        "juwaitong, J-V-ORGANISATION-REPORT, ALL, /scope scope-unknown",
        "wesmile, S-V-ALBUM-AND-CLASS, COLLECTIONS, ''",
        "wesmile, S-V-ALBUM-AND-CLASS, TEAM, /reach scope-reach-unfit",
        "weiban, W-V-VISIBLE-THIRD-PARTY, ALL, /scope scope-unknown",
    })
    @CommitmentInPart({"D-063", "J-078", "S-008"})
    void aReaderGetsAReachThatTheScopeKnows(String service, String scope, Reach reach, String fault) {
        var choice = new ReaderScope(scope, ReaderKind.MEMBER, SALES, reach, List.of(), null);
        assertThat(String.join(";", faults(service, choice))).isEqualTo(fault);
    }

    @Test
    void everybodyByTheNamesOfTheDepartmentsIsConfirmedAndTakesTwo() {
        assertThat(faults("weiban", thirdParty(people(WHOLE), "CONTACTS_BASIC_READ")))
                .containsExactly("/people/everybodyConfirmed scope-everybody-by-name");
        var named = new PeopleChoice(false, true, PeopleNames.ofDepartments(WHOLE), null);
        var confirmed = thirdParty(named, "CONTACTS_BASIC_READ");
        assertThat(faults("weiban", confirmed)).isEmpty();
        assertThat(kind("weiban").needsApproval(Optional.empty(), confirmed)).isTrue();
    }

    @Test
    void somebodyWhoSeesSomethingIsLetSeeMoreByTwoUnderWhateverName() {
        var member = reader(ReaderKind.MEMBER, EMMA.member(), Reach.COLLECTIONS, "one");
        var kind = new ReaderScopeKind();
        kind.names = NAMES;
        kind.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        kind.policies = policies(member);
        var person = EMMA.membership();
        assertThat(kind.needsApproval(Optional.empty(), reader(ReaderKind.PERSON, person, Reach.ALL)))
                .isTrue();
        assertThat(kind.needsApproval(Optional.empty(), reader(ReaderKind.GROUP, new UUID(5, 3), Reach.ALL)))
                .isTrue();
        assertThat(kind.needsApproval(Optional.empty(), reader(ReaderKind.PERSON, person, Reach.COLLECTIONS, "one")))
                .as("no more than before")
                .isFalse();
        kind.policies = policies(member.ended());
        assertThat(kind.needsApproval(Optional.empty(), reader(ReaderKind.PERSON, person, Reach.ALL)))
                .as("the first")
                .isFalse();
    }

    private static ReaderScope reader(ReaderKind kind, UUID id, Reach reach, String... collections) {
        return new ReaderScope("J-V-TEAM-AND-ACCOUNT", kind, id, reach, List.of(collections), null);
    }

    private static Policies policies(ReaderScope only) {
        return new Policies() {
            @Override
            public <P extends Record> SortedMap<String, P> all(InstructionKind<P> kind) {
                return new TreeMap<>(Map.of(
                        kind.subject(kind.payload().cast(only)), kind.payload().cast(only)));
            }
        };
    }

    @Test
    void whoIsGoneCanOnlyBeGivenNothing() {
        var gone = new ReaderScope("D-V-AGENT", ReaderKind.MEMBER, STRANGE, Reach.OWN, List.of(), null);
        assertThat(faults("wadesk", gone)).containsExactly("/id scope-reader-unknown");
        assertThat(faults("wadesk", gone.ended())).isEmpty();
    }

    @Test
    void instructionsReadInBothLanguages() {
        var texts = new InstructionTexts(ProfileCodeNames.in(Profiles.of("weiban")));
        var excluded = new PeopleNames(List.of(), List.of(SALES, CLOSED), List.of());
        var people = new PeopleChoice(false, false, PeopleNames.ofDepartments(SALES), excluded);
        var read = texts.of(
                "app-authorisation",
                new AppAuthorisation("SELF_BUILT", "ww-1", "Service", List.of("SB_MEMBER"), people, TODAY));
        assertThat(read.english())
                .isEqualTo("Application SELF_BUILT, account ww-1. Permissions: SB_MEMBER (Members, basic fields)."
                        + " The whole organisation: no. Departments with all below them: 1. Members left out: 2."
                        + " Need: “Service”. Up to and including 22 Nov 2026.");
        assertThat(read.chinese())
                .isEqualTo("应用 SELF_BUILT，账号 ww-1。权限：SB_MEMBER（成员信息（基本字段））。全员：否。部门（含全部下级）：1 个。"
                        + "排除的成员：2 名。需求：“Service”。有效期至 2026年11月22日（含当日）。");
        var desk = new InstructionTexts(ProfileCodeNames.in(Profiles.of("wadesk")));
        assertThat(desk.of(
                                "reader-scope",
                                new ReaderScope("D-V-AGENT", ReaderKind.GROUP, SALES, Reach.TEAM, List.of(), TODAY))
                        .english())
                .isEqualTo("Under D-V-AGENT (Agent) the group " + SALES
                        + " sees the records of their departments, up to and including 22 Nov 2026.");
    }

    @Test
    void aFieldIsCalledAsItsCategoryCallsIt() {
        var names = ProfileCodeNames.in(Profiles.of("weiban"));
        assertThat(names.of("fields", "W-C04.gender")).isEqualTo(List.of(new Text("Gender", "性别")));
        assertThat(names.of("fields", "W-C04.")).isEmpty();
        assertThat(names.of("fields", "gender")).isEmpty();
    }

    private static AppAuthorisation thirdParty(PeopleChoice people, String... permissions) {
        return new AppAuthorisation("THIRD_PARTY", "ww-1", null, List.of(permissions), people, null);
    }

    private static PeopleChoice people(UUID... departments) {
        return PeopleChoice.of(PeopleNames.ofDepartments(departments));
    }

    private static List<String> faults(String service, Record choice) {
        var refusal = catchThrowableOfType(Refusal.class, () -> check(service, choice));
        if (refusal == null) return List.of();
        return refusal.errors().stream()
                .map(each -> each.pointer() + " " + each.reason())
                .toList();
    }

    private static void check(String service, Record choice) {
        var circumstances = new Circumstances(NOW, Ledger.empty().at(NOW));
        if (choice instanceof AppAuthorisation app) {
            // As it would come from the ledger.
            kind(service).check(Records.read(Records.write(app), AppAuthorisation.class), circumstances);
            return;
        }
        var kind = new ReaderScopeKind();
        kind.catalogue = Profiles.catalogue(service);
        kind.names = NAMES;
        kind.check((ReaderScope) choice, circumstances);
    }

    private static AppAuthorisationKind kind(String service) {
        var kind = new AppAuthorisationKind();
        kind.catalogue = Profiles.catalogue(service);
        kind.names = NAMES;
        kind.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return kind;
    }

    private static final NameLookup NAMES = new NameLookup() {
        @Override
        public KnownNames of(PeopleChoice choice) {
            return new KnownNames(
                    Map.of(SALES, new Known(1, true), CLOSED, new Known(2, false), WHOLE, new Known(3, true)),
                    Map.of(),
                    Map.of());
        }

        @Override
        public boolean namesEverybody(PeopleChoice choice) {
            return choice.included().departments().contains(WHOLE);
        }

        @Override
        public List<KnownReader> meant(ReaderScope choice) {
            return List.of(EMMA);
        }

        @Override
        public boolean knows(ReaderScope choice) {
            return choice.id().equals(SALES);
        }
    };
}

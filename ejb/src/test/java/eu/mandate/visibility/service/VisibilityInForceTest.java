package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionSource;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CategoryVisibility;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.GrantedPermission;
import eu.mandate.visibility.domain.KnownNames;
import eu.mandate.visibility.domain.KnownNames.Known;
import eu.mandate.visibility.domain.KnownReader;
import eu.mandate.visibility.domain.Organisation;
import eu.mandate.visibility.domain.OrganisationVersion;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.Reader;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.RecordScope;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import eu.mandate.visibility.store.JdbcReaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from the instructions for the categories of the services that come with the product. */
class VisibilityInForceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID SALES = new UUID(1, 2);
    private static final UUID OFFICE = new UUID(1, 3);
    private static final UUID USER = new UUID(5, 5);
    private static final UUID MEMBERSHIP = new UUID(5, 6);
    private static final UUID MEMBER = new UUID(5, 7);
    private static final UUID GROUP = new UUID(5, 8);
    private static final Reader PERSON = new Reader.Person(USER);

    private final List<Instruction> given = new ArrayList<>();
    private final VisibilityInForce visibility = new VisibilityInForce();
    private long people = 1;
    private String reported = "";
    private Runnable meanwhile = () -> {};
    private int compilations;
    private KnownReader known = new KnownReader(MEMBERSHIP, MEMBER, 40, Set.of(GROUP), Set.of(2));

    @BeforeEach
    void put() {
        var ranges = new CompiledRanges();
        ranges.organisation = new Places();
        ranges.tenant = new TenantContext() {
            @Override
            public TenantId require() {
                return new TenantId(7);
            }
        };
        ranges.names = new NameLookup() {
            @Override
            public KnownNames of(PeopleChoice choice) {
                return new KnownNames(
                        Map.of(SALES, new Known(2, true), OFFICE, new Known(3, true)), Map.of(), Map.of());
            }
        };
        ranges.platforms = new JdbcPlatformRanges() {
            @Override
            public Optional<PlatformReport> find(String app) {
                meanwhile.run();
                return Optional.of(reported)
                        .filter(people -> !people.isEmpty() && app.equals("THIRD_PARTY"))
                        .map(people -> new PlatformReport(app, people, USER, NOW));
            }
        };
        visibility.ranges = ranges;
        visibility.reached = new ReachedRecords();
        visibility.reached.ranges = ranges;
        visibility.readers = new JdbcReaders() {
            @Override
            public KnownReader reader(UUID user) {
                return user.equals(USER) ? known : KnownReader.NOBODY;
            }
        };
    }

    @Test
    @CommitmentInPart("W-040")
    void whatNobodyAuthorisedIsSeenByNobody() {
        for (var reader : List.of(PERSON, new Reader.Staff(Set.of()), new Reader.Job())) {
            assertThat(of("weiban", reader, "W-C04"))
                    .isEqualTo(new CategoryVisibility(RecordScope.NONE, Set.of(), true, null));
        }
    }

    @Test
    @CommitmentInPart({"W-041", "W-046"})
    void eachApplicationGivesItsOwnPermissionsAndPeople() {
        authorise("THIRD_PARTY", TODAY, "CONTACTS_BASIC_READ", "MEMBER_SENSITIVE");
        var seen = of("weiban", new Reader.Job(), "W-C04");
        assertThat(seen.permissions())
                .containsExactlyInAnyOrder(
                        new GrantedPermission("THIRD_PARTY", "CONTACTS_BASIC_READ", false),
                        new GrantedPermission("THIRD_PARTY", "MEMBER_SENSITIVE", true));
        assertThat(seen.scope().people().shows(2, 99)).isTrue();
        assertThat(seen.scope().people().shows(3, 99)).isFalse();
        assertThat(seen.instruction()).isEqualTo(1);
        assertThat(of("weiban", new Reader.Job(), "W-C07").scope()).isEqualTo(RecordScope.NONE);
        assertThat(of("weiban", PERSON, "W-C01")).isEqualTo(CategoryVisibility.UNLIMITED);
    }

    @Test
    void anAuthorisationEndsAfterItsLastDay() {
        authorise("THIRD_PARTY", TODAY.minusDays(1), "CONTACTS_BASIC_READ");
        assertThat(of("weiban", PERSON, "W-C04"))
                .isEqualTo(new CategoryVisibility(RecordScope.NONE, Set.of(), true, 1));
    }

    @Test
    void aRangeIsCompiledAnewOnlyWhenTheInstructionOrTheDirectoryChanged() {
        authorise("THIRD_PARTY", null, "CONTACTS_BASIC_READ");
        of("weiban", PERSON, "W-C04");
        of("weiban", PERSON, "W-C05");
        assertThat(compilations).isEqualTo(1);
        people++;
        of("weiban", PERSON, "W-C04");
        assertThat(compilations).isEqualTo(2);
        authorise("THIRD_PARTY", null, "ENTERPRISE_CUSTOMER");
        assertThat(of("weiban", PERSON, "W-C04").permissions())
                .extracting(GrantedPermission::permission)
                .containsExactly("ENTERPRISE_CUSTOMER");
        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void ofEachChoiceTheLastStateIsKeptAndNoneBeforeIt() {
        authorise("THIRD_PARTY", null, "CONTACTS_BASIC_READ");
        of("weiban", PERSON, "W-C04");
        people++;
        of("weiban", PERSON, "W-C04");
        of("weiban", PERSON, "W-C04");
        assertThat(compilations).isEqualTo(2);
        people--;
        of("weiban", PERSON, "W-C04");
        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void anApplicationSeesNobodyWhomItsPlatformDoesNotGiveItNorWhoIsNotInstructed() {
        authorise("THIRD_PARTY", null, "CONTACTS_BASIC_READ");
        authorise("SELF_BUILT", null, "SB_MEMBER");
        reported = Records.write(PeopleNames.ofDepartments(OFFICE));
        var seen = of("weiban", PERSON, "W-C04");
        assertThat(seen.scope()).isEqualTo(RecordScope.NONE);
        assertThat(seen.withinPlatform()).isTrue();
        assertThat(of("weiban", PERSON, "W-C07").withinPlatform()).isFalse();
        reported = Records.write(PeopleNames.ofDepartments(SALES, OFFICE));
        assertThat(of("weiban", PERSON, "W-C04").scope().people().shows(2, 99)).isTrue();
        assertThat(of("weiban", PERSON, "W-C04").scope().people().shows(3, 99)).isFalse();
        reported = "";
        assertThat(of("weiban", PERSON, "W-C04").withinPlatform()).isFalse();
    }

    @Test
    void whatWasReportedWhileARangeWasCompiledIsNotShownWhenTheReportBeforeComesBack() {
        authorise("THIRD_PARTY", null, "CONTACTS_BASIC_READ");
        var narrow = Records.write(PeopleNames.ofDepartments(OFFICE));
        reported = narrow;
        meanwhile = () -> reported = Records.write(PeopleNames.ofDepartments(SALES, OFFICE));
        assertThat(of("weiban", PERSON, "W-C04").scope().people().shows(2, 99)).isTrue();
        meanwhile = () -> {};
        reported = narrow;
        assertThat(of("weiban", PERSON, "W-C04").scope()).isEqualTo(RecordScope.NONE);
    }

    @Test
    void aDepartmentThatEndedIsShownByNoComplement() {
        var most = new PeopleChoice(true, true, null, PeopleNames.ofDepartments(SALES));
        give(
                "app-authorisation",
                "THIRD_PARTY",
                new AppAuthorisation("THIRD_PARTY", "w", null, List.of("CONTACTS_BASIC_READ"), most, null));
        var departments = of("weiban", PERSON, "W-C03").scope().people();
        assertThat(departments.showsDepartment(3)).isTrue();
        assertThat(departments.showsDepartment(2)).isFalse();
        assertThat(departments.showsDepartment(77)).isFalse();
    }

    @Test
    @CommitmentInPart("D-063")
    void anAgentSeesOwnTeamOrAll() {
        assertThat(of("wadesk", PERSON, "D-C12").scope()).isEqualTo(RecordScope.NONE);
        reader("D-V-AGENT", ReaderKind.MEMBER, MEMBER, Reach.OWN);
        assertThat(of("wadesk", PERSON, "D-C12").scope().people())
                .isEqualTo(new CompiledRange.Lists(Set.of(), false, Set.of(40), Set.of()));
        reader("D-V-AGENT", ReaderKind.GROUP, GROUP, Reach.TEAM);
        assertThat(of("wadesk", PERSON, "D-C12").scope().people().shows(2, 1)).isTrue();
        assertThat(of("wadesk", PERSON, "D-C12").scope().people().shows(3, 1)).isFalse();
        assertThat(of("wadesk", PERSON, "D-C12").instruction()).isNull();
        reader("D-V-AGENT", ReaderKind.PERSON, MEMBERSHIP, Reach.ALL);
        assertThat(of("wadesk", PERSON, "D-C12").scope()).isEqualTo(RecordScope.ALL);
        assertThat(of("wadesk", new Reader.Person(new UUID(0, 0)), "D-C12").scope())
                .isEqualTo(RecordScope.NONE);
    }

    @Test
    void somebodyWhoIsNobodyInTheDirectoryHasNothingOfTheirOwn() {
        known = new KnownReader(MEMBERSHIP, null, null, Set.of(), Set.of());
        reader("D-V-AGENT", ReaderKind.PERSON, MEMBERSHIP, Reach.OWN);
        assertThat(of("wadesk", PERSON, "D-C12").scope().isEmpty()).isTrue();
        given.clear();
        reader("D-V-AGENT", ReaderKind.PERSON, MEMBERSHIP, Reach.TEAM);
        assertThat(of("wadesk", PERSON, "D-C12").scope().isEmpty()).isTrue();
    }

    @Test
    @CommitmentInPart({"J-078", "S-008", "S-017"})
    void accountsAlbumsAndClassesAddUpAndTheOwnUploadsComeAlong() {
        reader("S-V-ALBUM-AND-CLASS", ReaderKind.MEMBER, MEMBER, Reach.COLLECTIONS, "class 3");
        reader("S-V-ALBUM-AND-CLASS", ReaderKind.GROUP, GROUP, Reach.COLLECTIONS, "album 1");
        assertThat(of("wesmile", PERSON, "S-C01").scope())
                .isEqualTo(RecordScope.ofCollections(Set.of("class 3", "album 1"), 40));
        var photo = new UUID(0, 1);
        assertThat(of("wesmile", new Reader.Staff(Set.of(photo)), "S-C04").scope())
                .isEqualTo(RecordScope.ofRecords(Set.of(photo)));
        assertThat(of("wesmile", new Reader.Job(), "S-C01").scope()).isEqualTo(RecordScope.ALL);
    }

    private CategoryVisibility of(String service, Reader reader, String category) {
        var policy = new Ledger(given, List.of(), List.of()).at(NOW);
        return visibility.of(Profiles.of(service), policy, reader, category);
    }

    private void authorise(String app, LocalDate until, String... permissions) {
        var people = PeopleChoice.of(PeopleNames.ofDepartments(SALES));
        give("app-authorisation", app, new AppAuthorisation(app, "ww", "need", List.of(permissions), people, until));
    }

    private void reader(String scope, ReaderKind kind, UUID id, Reach reach, String... collections) {
        give("reader-scope", scope + "/" + id, new ReaderScope(scope, kind, id, reach, List.of(collections), null));
    }

    private void give(String type, String subject, Record payload) {
        var number = given.size() + 1;
        var source = InstructionSource.SERVICE_ACTION;
        var json = Records.write(payload);
        given.add(new Instruction(
                number, type, subject, source, json, NOW, NOW, USER, "LEGAL", null, null, null, null, "-", "-"));
    }

    /** Departments 1 to 3; 2 and 3 under 1. */
    private final class Places extends JdbcOrganisation {
        @Override
        public OrganisationVersion version() {
            return new OrganisationVersion(1, people, 1, reported);
        }

        @Override
        public Organisation read(Range... ranges) {
            compilations++;
            var parents = new HashMap<Integer, Integer>();
            parents.put(1, null);
            parents.put(2, 1);
            parents.put(3, 1);
            return new Organisation(parents, Map.of(), Map.of(), Map.of(), Map.of());
        }
    }
}

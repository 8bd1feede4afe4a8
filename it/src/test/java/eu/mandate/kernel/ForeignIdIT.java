package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.testing.Commitment;
import eu.mandate.visibility.SupportDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Every endpoint, every caller, every kind of id: what belongs to others looks like what does not exist. */
class ForeignIdIT {
    private static final List<String> MALFORMED =
            List.of("not-an-id", "1-1-1-1-1", "Ab".repeat(150), "%27%20or%201%3D1--", "%F0%9F%98%80", "%2B%5B%5D");

    /** Malformed ids at a time for whom an endpoint refuses whatever is asked for: all of them in turn. */
    private static final int AT_A_TIME = 2;

    /** Jobs that the clock starts so often that they run while the test does. */
    private static final String BY_THE_CLOCK = "scope-exit,housekeeping,long-job-expiry";

    private static final String OTHERS_JOB = "00000000-0000-7000-8000-0000000000cc";

    private final DatabaseDriver database = DatabaseDriver.open();
    private final SoftAssertions softly = new SoftAssertions();
    private final List<String> requests = new ArrayList<>();
    private int others;
    private List<String> othersRecord;
    private String othersContent;
    private int othersVendor;
    private String othersAccess;

    @BeforeEach
    void findTheOtherTenant() {
        others = (int) database.number("select tenant_id from tenant.tenant where key = 'qinghe'");
        LongJobDriver.finished(database, others, OTHERS_JOB);
        othersRecord = ReadingScene.others(database, others);
        othersVendor = (int) database.number("select tenant_id from tenant.tenant where key = 'yeying'");
        othersAccess = SupportDriver.others(database, others, othersVendor);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @Commitment("I-03")
    void othersIdsAnswerLikeUnknownOnesForEveryRouteAndRoleAndNothingChanges(TestReporter reporter) {
        var before = List.of(Snapshot.of(database, others), Snapshot.of(database, othersVendor));
        var callers = RouteCaller.all();
        var routes = Routes.ALL.stream().filter(Route::hasId).toList();
        for (int caller = 0; caller < callers.size(); caller++) {
            for (int route = 0; route < routes.size(); route++) {
                compare(routes.get(route), callers.get(caller), caller + route);
            }
        }
        softly.assertThat(List.of(Snapshot.of(database, others), Snapshot.of(database, othersVendor)))
                .isEqualTo(before);
        assertOneEntryEach();
        reporter.publishEntry("calls", Integer.toString(requests.size()));
        softly.assertAll();
    }

    @Test
    void whoMayNotCallAnEndpointIsRefusedAndNothingIsMade(TestReporter reporter) {
        var rows = rowsEverywhere();
        for (var caller : RouteCaller.all()) {
            for (var route : Routes.ALL) {
                if (route.hasId() || caller.may(route)) continue;
                assertRefused(route, caller, call(route, caller, ""));
            }
        }
        softly.assertThat(rowsEverywhere()).isEqualTo(rows);
        assertOneEntryEach();
        reporter.publishEntry("calls", Integer.toString(requests.size()));
        softly.assertAll();
    }

    @Test
    void whoMayReadAListMayReadIt() {
        for (var caller : RouteCaller.all()) {
            for (var route : Routes.ALL) {
                if (route.hasId() || !route.method().equals("GET") || !caller.may(route)) continue;
                softly.assertThat(call(route, caller, "").status())
                        .as(route.name() + " as " + caller.role())
                        .isEqualTo(200);
            }
        }
        softly.assertAll();
    }

    private void compare(Route route, RouteCaller caller, int turn) {
        var unknown = call(route, caller, unknown(route));
        assertRefused(route, caller, unknown);
        var ids = new ArrayList<>(foreign(route, caller));
        ids.addAll(malformed(route, caller, turn));
        for (var id : ids) {
            softly.assertThat(Problem.comparable(call(route, caller, id)))
                    .as(route.name() + " as " + caller.role() + " with " + id)
                    .isEqualTo(Problem.comparable(unknown));
        }
    }

    /** Every endpoint meets all of them, and so does every caller; all at once where the id is what decides. */
    private static List<String> malformed(Route route, RouteCaller caller, int turn) {
        if (caller.may(route)) return MALFORMED;
        int from = turn % (MALFORMED.size() / AT_A_TIME) * AT_A_TIME;
        return MALFORMED.subList(from, from + AT_A_TIME);
    }

    private void assertRefused(Route route, RouteCaller caller, Answer answer) {
        var expected = caller.nobody() ? "UNAUTHENTICATED" : caller.may(route) ? "NOT_FOUND" : "ROLE_NOT_ALLOWED";
        softly.assertThat(answer.code())
                .as(route.name() + " as " + caller.role())
                .isEqualTo(expected);
        softly.assertThat(answer.status())
                .as(route.name() + " as " + caller.role())
                .isEqualTo(eu.mandate.kernel.domain.Code.valueOf(expected).status());
    }

    private Answer call(Route route, RouteCaller caller, String id) {
        var answer =
                caller.api().send(route.method(), route.path(id), Sample.body(route, caller.role()), route.headers());
        requests.add(answer.header("X-Request-Id"));
        return answer;
    }

    private static String unknown(Route route) {
        return switch (route.id()) {
            case TENANT, JOB, INSTRUCTION_TYPE, SERVICE, BUILT_IN_PROFILE, REGISTER_ENTRY ->
                "no-such-" + UUID.randomUUID().toString().substring(0, 8);
            default -> UUID.randomUUID().toString();
        };
    }

    /** Real ids that are none of the caller's business. */
    private List<String> foreign(Route route, RouteCaller caller) {
        return switch (route.id()) {
            case MEMBERSHIP, READER -> List.of(first("membership", "membership_id"));
            case SCOPE -> List.of("THIRD_PARTY");
            case API_TOKEN -> List.of(first("api_token", "token_id"));
            case TENANT ->
                caller.space() != null && caller.space().equals("installation")
                        ? List.of("yeying", "installation")
                        : List.of("qinghe", "yeying", "jujiao", "installation");
            case AUDIT_ENTRY ->
                database.column("select entry_id::text from audit.entry where tenant_id = ? limit 1", others);
            case AUDIT_TILE -> List.of("1000000");
            // Checkpoints are everybody's: there is none that only another tenant has.
            case AUDIT_CHECKPOINT -> List.of("999999999999");
            case SERVICE -> List.of("weiban");
            case APPROVAL ->
                database.column("select request_id::text from approval.request where tenant_id = ? limit 1", others);
            case SUPPORT_ACCESS -> List.of(othersAccess);
            case STAFF ->
                database.column(
                        "select user_id::text from identity.membership where tenant_id = ? limit 1", othersVendor);
            case FILE -> database.column("select id::text from dataplane.file where tenant_id = ? limit 1", others);
            case DIRECTORY -> DirectoryScene.others(route, database, others);
            case RECORD -> othersRecord;
            case SESSION_CONTENT -> List.of(othersContent());
            case INSTRUCTION, AGREEMENT -> List.of("999999");
            case LONG_JOB -> List.of(OTHERS_JOB);
            case PROFILE -> "installation".equals(caller.space()) ? List.of() : othersProfiles();
            default -> List.of();
        };
    }

    /** Content that a third organisation's session holds at this moment. */
    private String othersContent() {
        if (othersContent == null) {
            try (var identity = new IdentityDriver()) {
                othersContent = RecordsDriver.shown(
                        RecordsDriver.ready(identity).admin().api(), "another organisation's");
            }
        }
        return othersContent;
    }

    private List<String> othersProfiles() {
        return database.column("select version_id::text from catalogue.profile_version v"
                + " join tenant.processor p using (processor_id) where p.key <> 'jujiao' limit 3");
    }

    private String first(String table, String column) {
        return database.value(
                "select " + column + "::text from identity." + table + " where tenant_id = ? limit 1", others);
    }

    private List<String> rowsEverywhere() {
        return database.rows(
                        "select (select count(*) from identity.membership), (select count(*) from identity.api_token),"
                                + " (select count(*) from tenant.tenant), (select count(*) from tenant.processor),"
                                + " (select count(*) from identity.platform_user),"
                                + " (select count(*) from job.job_run where job <> all(string_to_array(?, ',')))",
                        BY_THE_CLOCK)
                .get(0);
    }

    private void assertOneEntryEach() {
        var ids = String.join(",", requests);
        var entries = database.rows(
                "select request_id, count(*) from audit.entry where request_id = any(string_to_array(?, ',')) group by 1",
                ids);
        softly.assertThat(entries).as("requests in the log").hasSize(requests.size());
        softly.assertThat(entries).allMatch(row -> row.get(1).equals("1"));
        assertThat(requests).doesNotHaveDuplicates();
    }
}

package eu.mandate.directory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree of departments: moved, merged, closed, counted. */
class DepartmentIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Api api;
    private DirectoryDriver directory;
    private String company;
    private String sales;
    private String east;

    @BeforeEach
    void threeDepartmentsAboveOneAnother() {
        api = identity.tenant().admin().api();
        directory = new DirectoryDriver(api);
        company = directory.department("company", null);
        sales = directory.department("sales", "company");
        east = directory.department("east", "sales");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private Answer move(String department, String parent) {
        return api.post(
                "/departments/" + department + "/move", parent == null ? "{}" : "{\"parent\":\"" + parent + "\"}");
    }

    private Answer merge(String department, String into) {
        return api.post("/departments/" + department + "/merge", "{\"into\":\"" + into + "\"}");
    }

    private static void assertRefused(Answer answer, String code, String part) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void countsFollowEveryChangeAtOnce() {
        var emma = directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Timo Schröder", "sales", "east");
        assertThat(List.of(directory.counts(company), directory.counts(sales), directory.counts(east)))
                .containsExactly("0 0 2", "1 0 2", "1 1 1");
        directory.member("m2", "Timo Schröder", "company");
        assertThat(List.of(directory.counts(company), directory.counts(sales), directory.counts(east)))
                .containsExactly("1 0 2", "0 0 1", "1 0 1");
        api.put("/members/" + emma + "/status", "{\"status\":\"DISABLED\"}");
        assertThat(directory.counts(east)).isEqualTo("1 0 1");
        api.put("/members/" + emma + "/status", "{\"status\":\"LEFT\",\"leftOn\":\"2026-10-31\"}");
        assertThat(List.of(directory.counts(company), directory.counts(east))).containsExactly("1 0 1", "0 0 0");
        assertThat(api.delete("/members/" + emma).status()).isEqualTo(204);
        assertThat(api.get("/directory").json().getInt("members")).isEqualTo(1);
    }

    @Test
    void aMoveTakesEverythingAlongAndNeverMakesACircle() {
        directory.member("m1", "Emma Whitfield", "east");
        assertRefused(move(company, east), "CONFLICT", "department");
        assertRefused(move(sales, sales), "CONFLICT", "department");
        var before = api.get("/directory").json().getInt("treeVersion");
        assertThat(move(sales, null).status()).isEqualTo(200);
        assertThat(List.of(directory.counts(company), directory.counts(sales))).containsExactly("0 0 0", "0 0 1");
        assertThat(api.get("/directory").json().getInt("treeVersion")).isGreaterThan(before);
        var top = api.get("/departments?parent=none&state=ACTIVE").json().getJsonArray("items");
        assertThat(top).hasSize(2);
    }

    @Test
    void aMergerMovesMembersAndDepartmentsAndTheOldIdStandsForTheOtherOne() {
        directory.department("west", "sales");
        directory.department("shop", "east");
        directory.member("m1", "Emma Whitfield", "east");
        directory.member("m2", "Timo Schröder", "east", "company");
        directory.member("m3", "Ole Harms", "company", "east");
        directory.member("m4", "Anja Feddersen", "west", "east");
        assertRefused(merge(company, east), "CONFLICT", "department");
        assertThat(merge(east, company).status()).isEqualTo(200);
        assertThat(directory.counts(company)).isEqualTo("3 1 4");
        var merged = api.get("/departments/" + east).json();
        assertThat(merged.getString("state")).isEqualTo("MERGED");
        assertThat(merged.getJsonObject("mergedInto").getString("id")).isEqualTo(company);
        var member = api.get("/members/" + directory.member("m5", "Sven Lorenzen", "east"))
                .json();
        assertThat(member.getJsonObject("department").getString("id")).isEqualTo(company);
        assertRefused(move(east, sales), "CONFLICT", "merged");
        var west = api.get("/departments?source=hr&externalId=west")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        merge(company, west.getString("id"));
        assertRefused(merge(company, sales), "CONFLICT", "merged");
    }

    @Test
    void anOldIdStandsForTheLastOfSeveralMergers() {
        directory.department("west", "company");
        var west = api.get("/departments?externalId=west")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        merge(east, sales);
        merge(sales, west);
        var member = api.get("/members/" + directory.member("m1", "Emma Whitfield", "east"))
                .json();
        assertThat(member.getJsonObject("department").getString("id")).isEqualTo(west);
    }

    @Test
    void onlyAnEmptyDepartmentIsClosedAndItsSourceOpensItAgain() {
        directory.member("m1", "Emma Whitfield", "east");
        assertRefused(api.post("/departments/" + east + "/close", null), "CONFLICT", "member");
        assertRefused(api.post("/departments/" + sales + "/close", null), "CONFLICT", "member");
        directory.member("m1", "Emma Whitfield", "company");
        assertThat(api.post("/departments/" + east + "/close", null).json().getString("state"))
                .isEqualTo("CLOSED");
        var closed = api.put("/members/external/hr/m2", "{\"name\":\"A B\",\"departments\":[\"east\"]}");
        assertRefused(closed, "VALIDATION", "/departments/0");
        assertThat(directory.department("east", "company")).isEqualTo(east);
        assertThat(api.get("/departments/" + east).json().getString("state")).isEqualTo("ACTIVE");
    }

    @Test
    void puttingTheSameTwiceChangesNothingAndAnOldTagIsRefused() {
        var first = api.get("/departments/" + east);
        assertThat(directory.department("east", "sales")).isEqualTo(east);
        assertThat(api.get("/departments/" + east).json().getInt("version"))
                .isEqualTo(first.json().getInt("version"));
        var renamed = api.put("/departments/" + east, "{\"name\":\"Eastern shops\"}", "If-Match", first.header("ETag"));
        assertThat(renamed.json().getString("name")).isEqualTo("Eastern shops");
        var again = api.put("/departments/" + east, "{\"name\":\"Again\"}", "If-Match", first.header("ETag"));
        assertThat(again.code()).isEqualTo("PRECONDITION_FAILED");
    }

    @Test
    void aNameIsOneLineThatShowsSomethingAndAnIdHasNoBlankAtItsEnds() {
        for (var name : List.of("a\\nb", "\\u00a0", "\\u200b", "\\u2007\\u202f")) {
            var body = "{\"name\":\"" + name + "\"}";
            assertRefused(api.put("/departments/external/atk/d1", body), "VALIDATION", "\"/name\"");
            assertRefused(api.put("/tags/external/atk/t1", body), "VALIDATION", "\"/name\"");
        }
        var fine = "{\"name\":\"Fine\"}";
        assertRefused(api.put("/departments/external/atk/%20d1", fine), "VALIDATION", "\"/externalId\"");
        assertRefused(api.put("/departments/external/atk/d1%C2%A0", fine), "VALIDATION", "\"/externalId\"");
        assertThat(api.put("/departments/external/atk/d%201", fine).status()).isEqualTo(201);
    }

    @Test
    void anotherOrganisationSeesAndReachesNothingOfIt() {
        var other = identity.tenant().admin().api();
        var foreign = new DirectoryDriver(other);
        var theirs = foreign.department("company", null);
        assertThat(theirs).isNotEqualTo(company);
        assertThat(other.get("/departments/" + company).status()).isEqualTo(404);
        assertThat(other.post("/departments/" + theirs + "/move", "{\"parent\":\"" + company + "\"}")
                        .code())
                .isEqualTo("VALIDATION");
        assertThat(other.put("/members/external/hr/m1", "{\"name\":\"A B\",\"departments\":[\"" + company + "\"]}")
                        .code())
                .isEqualTo("VALIDATION");
        assertThat(other.get("/departments").json().getJsonArray("items")).hasSize(1);
        directory.member("m1", "Emma Whitfield", "east");
        foreign.member("m1", "Somebody Else", "company");
        assertThat(other.get("/members").body()).doesNotContain("Whitfield");
        assertThat(other.get("/members?department=" + company + "&below=true")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }
}

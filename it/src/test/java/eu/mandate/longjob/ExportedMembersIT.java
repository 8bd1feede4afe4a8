package eu.mandate.longjob;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file that is there already is given out only while everybody is seen of whom something stands in it. */
class ExportedMembersIT {
    private static final String PURPOSE = "W-P06/SERVICE";
    private static final String MOBILE = "+8613800138000";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static Api admin;
    private static Api manager;
    private static DirectoryDriver directory;

    @BeforeAll
    static void open() {
        space = RecordsDriver.retailer(IDENTITY);
        admin = space.admin().api();
        manager = IDENTITY.member(space, Role.PRIVACY_MANAGER).api();
        directory = new DirectoryDriver(admin);
        var desk = directory.department("desk", null);
        directory.department("elsewhere", null);
        new ScopesDriver(admin)
                .app("SELF_BUILT", List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE"), List.of(desk), List.of());
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String member(String name) {
        return directory.member(name, name, "desk");
    }

    private static void record(String userid) {
        var fields = Json.createObjectBuilder()
                .add("userid", userid)
                .add("memberName", userid)
                .add("mobile", MOBILE);
        var json = Json.createObjectBuilder()
                .add("category", "W-C07")
                .add("purpose", PURPOSE)
                .add("source", "SYNC_WECOM_SB")
                .add("sourceChannel", "WECOM_SB_APP")
                .add("system", "hr")
                .add("externalId", userid)
                .add("fields", fields);
        RecordsDriver.take(admin, json.build().toString());
    }

    private static String made() {
        var order = Json.createObjectBuilder()
                .add("category", "W-C07")
                .add("purpose", PURPOSE)
                .add("format", "CSV");
        var ordered = manager.post("/record-exports", order.build().toString());
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var id = ordered.json().getString("id");
        assertThat(new LongJobDriver(manager).ended(id).getString("state")).isEqualTo("DONE");
        return id;
    }

    private static Answer file(String job) {
        return manager.get("/long-jobs/" + job + "/file");
    }

    private static void refused(String job) {
        assertThat(file(job).status()).isEqualTo(409);
    }

    @Test
    void whoMovedOrLeftStandsInNoFileThatIsGivenOut() {
        for (var name : List.of("stays", "moves", "leaves")) {
            member(name);
            record(name);
        }
        var all = made();
        directory.member("other", "Somebody new", "elsewhere");
        directory.member("stays", "Another name", "desk");
        assertThat(file(all).body()).contains("stays", "moves", "leaves");
        directory.member("moves", "moves", "elsewhere");
        refused(all);
        var two = made();
        assertThat(file(two).body()).contains("stays", "leaves").doesNotContain("moves");
        var id = member("leaves");
        var left = admin.put("/members/" + id + "/status", "{\"status\":\"LEFT\"}");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        refused(two);
        assertThat(file(made()).body()).contains("stays").doesNotContain("leaves");
    }

    @Test
    void whatAMemberGrantedNoMoreStandsInNoFileThatIsGivenOut() {
        var grant = "/members/" + member("grants") + "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE";
        assertThat(admin.put(grant, null).status()).isEqualTo(204);
        record("grants");
        var made = made();
        assertThat(file(made).body()).contains(MOBILE);
        assertThat(admin.delete(grant).status()).isEqualTo(204);
        refused(made);
        assertThat(file(made()).body()).contains("grants").doesNotContain(MOBILE);
    }
}

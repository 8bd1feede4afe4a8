package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.job.BusinessClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is granted and unused is told by the fields that reads showed, as the log names them. */
class UnusedFieldsIT {
    private static final String LIST = "/records?category=%s&purpose=W-P06%%2FSERVICE";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Api admin;

    @BeforeAll
    static void open() {
        admin = RecordsDriver.retailer(IDENTITY).admin().api();
        var directory = new DirectoryDriver(admin);
        var shop = directory.department("shop", null);
        directory.member("anna", "Anna", "shop");
        new ScopesDriver(admin)
                .app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER"), List.of(shop), List.of());
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    @Test
    void aPermissionIsUnusedUntilAReadShowsOneOfItsFieldsAndEachFieldUntilOneShowsIt() {
        assertThat(codes("items")).containsExactly("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER");
        // A list without a record shows nothing.
        read(LIST.formatted("W-C05"));
        read(LIST.formatted("W-C04"));
        assertThat(codes("items")).containsExactly("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER");
        var id = customer();
        read(LIST.formatted("W-C05") + "&fields=nickname,tags");
        assertThat(codes("items")).containsExactly("CONTACTS_BASIC_READ");
        var partly = unused("partly").get(0);
        assertThat(partly.getJsonArray("used").toString()).isEqualTo("[\"W-C05.nickname\"]");
        assertThat(partly.getJsonArray("fields").toString())
                .contains("W-C05.remark", "W-C05.tags", "W-C06.memberRef")
                .doesNotContain("nickname");
        assertThat(entry("records-listed")).isEqualTo("nickname");
        read("/records/" + id + "?purpose=W-P06%2FSERVICE");
        assertThat(entry("record-read")).isEqualTo("customerList,nickname,remark");
        assertThat(unused("partly").get(0).getJsonArray("used").toString())
                .isEqualTo("[\"W-C05.customerList\",\"W-C05.nickname\",\"W-C05.remark\"]");
    }

    private static String customer() {
        var record = Json.createObjectBuilder()
                .add("category", "W-C05")
                .add("purpose", "W-P06/SERVICE")
                .add("source", "SYNC_WECOM_TP")
                .add("sourceChannel", "WECOM_TP_APP")
                .add("system", "hr")
                .add("externalId", "W-C05-c1")
                .add(
                        "fields",
                        Json.createObjectBuilder()
                                .add("customerList", "c1")
                                .add("nickname", "Nick")
                                .add("remark", "by Anna"))
                .add("member", Json.createObjectBuilder().add("source", "hr").add("externalId", "anna"));
        return RecordsDriver.take(admin, record.build().toString()).getString("id");
    }

    private static void read(String path) {
        var answer = admin.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** What is told when the permissions have been granted for as long as the log is looked back at. */
    private static List<JsonObject> unused(String part) {
        return BusinessClock.after(Duration.ofDays(91), () -> told(part));
    }

    private static List<JsonObject> told(String part) {
        return admin.get("/visibility-scopes/unused").json().getJsonArray(part).getValuesAs(JsonObject.class);
    }

    @Test
    void ofAPermissionThatWasGrantedTodayNothingIsSaidYetAlsoWhenItsScopeIsChanged() {
        var own = RecordsDriver.retailer(IDENTITY).admin().api();
        var directory = new DirectoryDriver(own);
        var shop = directory.department("shop", null);
        directory.member("anna", "Anna", "shop");
        var scopes = new ScopesDriver(own);
        scopes.app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER"), List.of(shop), List.of());
        var today = own.get("/visibility-scopes/unused").json();
        assertThat(today.getJsonArray("items")).isEmpty();
        assertThat(today.getJsonArray("partly")).isEmpty();
        assertThat(today.getJsonArray("young")).hasSize(2);
        BusinessClock.whenPassed(Duration.ofDays(91), () -> {
            scopes.app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(shop), List.of());
            var told = own.get("/visibility-scopes/unused").json();
            assertThat(told.getJsonArray("items")).hasSize(1);
            assertThat(told.getJsonArray("young")).isEmpty();
            var since = told.getJsonArray("items").getJsonObject(0).getString("since");
            assertThat(Instant.parse(since))
                    .as("when it was granted, not when the scope was changed")
                    .isBefore(Instant.now().plusSeconds(60));
        });
    }

    private static List<String> codes(String part) {
        return unused(part).stream().map(grant -> grant.getString("permission")).toList();
    }

    /** The fields that the latest entry names. */
    private static String entry(String action) {
        return admin.get("/audit/entries?action=" + action)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("facts")
                .getString("fields");
    }
}

package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annex VII names the departments that applications see, whatever the directory calls them, over REST. */
class NamedInScopesIT {
    private static final List<String> THIRD = List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER", "MEMBER_SENSITIVE");
    private static final List<String> SELF = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER");

    @Test
    @CommitmentInPart({"W-041", "W-046"})
    void theDepartmentsOfAnIssueAreNamedAndOthersAreADifferenceButAnotherNameIsNone() {
        try (var identity = new IdentityDriver()) {
            var api = RecordsDriver.retailer(identity).admin().api();
            var directory = new DirectoryDriver(api);
            var shops = directory.department("shops", null);
            var open = directory.department("open", null);
            rename(api, open, "TBD 🍎 待定");
            directory.department("elsewhere", null);
            var scopes = new ScopesDriver(api);
            scopes.app("THIRD_PARTY", THIRD, List.of(shops, open), List.of());
            scopes.app("SELF_BUILT", SELF, List.of(shops), List.of());
            assertThat(annex(api)).contains("“Department shops” " + end(shops), "“TBD ? 待定” " + end(open));
            var issued = ReadyOrganisation.issue(api, "zh");
            assertThat(issued.status()).as(issued.body()).isEqualTo(201);
            var number = issued.json().getInt("number");
            rename(api, shops, "Shops of the north");
            assertThat(annex(api)).contains("“Shops of the north” " + end(shops));
            assertThat(changes(api, number)).isEmpty();
            scopes.app("THIRD_PARTY", THIRD, List.of(shops), List.of());
            assertThat(changes(api, number))
                    .singleElement()
                    .satisfies(one -> assertThat(one.toString())
                            .contains("Named only before: departments “TBD ? 待定” " + end(open) + "."));
        }
    }

    private static String annex(Api api) {
        return api
                .get("/agreements/preview?language=zh")
                .json()
                .getJsonArray("annexes")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(annex -> annex.getString("key").equals("VII"))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static void rename(Api api, String department, String name) {
        var renamed = api.put("/departments/" + department, "{\"name\":\"" + name + "\"}");
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
    }

    private static List<JsonObject> changes(Api api, int number) {
        return api.get("/agreements/" + number + "/changes")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static String end(String id) {
        return "[…" + id.substring(id.length() - 8) + "]";
    }
}

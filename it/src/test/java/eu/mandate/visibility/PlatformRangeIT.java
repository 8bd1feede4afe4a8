package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in force never reaches beyond the range that the platform itself gave an application. */
class PlatformRangeIT {
    private static final String SCOPE = "/visibility-scopes/THIRD_PARTY";
    private static final String RANGE = SCOPE + "/platform-range";

    private final IdentityDriver identity = new IdentityDriver();
    private Api admin;
    private String sales;
    private String north;
    private String office;
    private String anna;

    @BeforeEach
    void open() {
        admin = identity.tenant("weiban", "yeying").admin().api();
        var directory = new DirectoryDriver(admin);
        sales = directory.department("sales", null);
        north = directory.department("north", "sales");
        office = directory.department("office", null);
        directory.department("elsewhere", null);
        anna = directory.member("anna", "Anna", "sales");
        directory.member("bo", "Bo", "north");
        directory.member("chen", "Chen", "office", "north");
        directory.member("dora", "Dora", "office");
        admin.put(SCOPE, authorisation(sales));
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void whatThePlatformDoesNotGiveIsNotSeenAndWhatItGivesBesidesNeither() {
        assertThat(admin.get(RANGE).status()).isEqualTo(404);
        assertThat(names()).containsExactly("Anna", "Bo", "Chen");
        var reported = admin.put(RANGE, departments(north));
        assertThat(reported.status()).isEqualTo(200);
        assertThat(reported.json().getInt("count")).isEqualTo(2);
        assertThat(names()).containsExactly("Bo", "Chen");
        var scope = admin.get(SCOPE).json();
        assertThat(scope.getInt("people")).isEqualTo(2);
        assertThat(scope.getJsonObject("platform").getInt("hidden")).isEqualTo(1);
        admin.put(RANGE, "{\"departments\":[\"%s\"],\"members\":[\"%s\"]}".formatted(office, anna));
        assertThat(names()).containsExactly("Anna", "Chen");
        admin.put(RANGE, "{}");
        assertThat(names()).isEmpty();
        assertThat(admin.delete(RANGE).status()).isEqualTo(204);
        assertThat(admin.delete(RANGE).status()).isEqualTo(404);
        assertThat(names()).containsExactly("Anna", "Bo", "Chen");
    }

    @Test
    void thePreviewTellsWhoStaysHiddenAndStillCallsTheChoiceWider() {
        admin.put(RANGE, departments(north));
        var preview = admin.post("/visibility-scopes/preview", authorisation(sales, office))
                .json();
        assertThat(preview.getInt("peopleAfter")).isEqualTo(2);
        assertThat(preview.getInt("beyondPlatform")).isEqualTo(2);
        assertThat(preview.getInt("gained")).isZero();
        assertThat(preview.getBoolean("notice")).isTrue();
    }

    @Test
    void anotherOrganisationCanNeitherReadItNorNameOurDepartments() {
        admin.put(RANGE, departments(north));
        var neighbour = identity.tenant("weiban", "yeying").admin().api();
        assertThat(neighbour.get(RANGE).status()).isEqualTo(404);
        var foreign = neighbour.put(RANGE, departments(north));
        assertThat(foreign.code()).isEqualTo("VALIDATION");
        assertThat(foreign.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/departments/0");
        assertThat(admin.get(RANGE).json().getInt("count")).isEqualTo(2);
    }

    private List<String> names() {
        return admin.get(SCOPE + "/members").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("name"))
                .toList();
    }

    private static String departments(String... ids) {
        return "{\"departments\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private static String authorisation(String... departments) {
        return """
                {"app":"THIRD_PARTY","account":"ww-1","permissions":["CONTACTS_BASIC_READ"],\
                "people":{"everybody":false,"everybodyConfirmed":false,"included":%s}}""".formatted(departments(departments));
    }
}

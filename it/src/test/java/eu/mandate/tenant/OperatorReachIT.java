package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far operators see. */
class OperatorReachIT {
    private final Installation installation = Installation.shared();

    @Test
    void anOperatorSeesTheTenantsOfTheOwnVendorOnly() {
        assertThat(keys(operator("yeying"))).contains("qinghe").doesNotContain("nordlicht", "lanshan", "harbourlane");
        assertThat(keys(operator("jujiao"))).contains("nordlicht").doesNotContain("qinghe", "lanshan", "harbourlane");
    }

    @Test
    void theInstallationAdministratorSeesAll() {
        assertThat(keys(installation.api(installation.operator(null, "INSTALLATION_ADMIN"))))
                .contains("nordlicht", "qinghe", "lanshan", "harbourlane")
                .doesNotContain("installation", "jujiao");
    }

    @Test
    void aSearchDoesNotReachFurther() {
        assertThat(operator("yeying")
                        .get("/admin/tenants?text=nordlicht")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
        assertThat(operator("jujiao")
                        .get("/admin/tenants?text=nordlicht")
                        .json()
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(operator("jujiao").get("/admin/tenants?text=%25").json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void anOnboardingOperatorCannotTakeACustomerOnForAnotherVendor() {
        var onboarding = installation.api(installation.operator("jujiao", "ONBOARDING"));
        var body = """
                {"key":"for-another-vendor","name":"X","service":"weiban","processorKey":"%s",
                 "adminUsername":"x@other.example","adminDisplayName":"X"}""";
        var foreign = onboarding.post("/admin/tenants", body.formatted("yeying"));
        var unknown = onboarding.post("/admin/tenants", body.formatted("no-such-vendor"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().getString("detail")).isEqualTo(unknown.json().getString("detail"));
        var all = installation.api(installation.operator(null, "INSTALLATION_ADMIN"));
        assertThat(keys(all)).doesNotContain("for-another-vendor");
    }

    @Test
    void anOperatorDoesNotSeeIntoATenant() {
        var operations = operator("jujiao");
        var people = operations.get("/memberships?limit=200").body();
        assertThat(people).contains("@jujiao.example").doesNotContain("@nordlicht.example");
    }

    private Api operator(String vendor) {
        return installation.api(installation.operator(vendor, "OPERATIONS"));
    }

    private static List<String> keys(Api api) {
        return api.get("/admin/tenants?limit=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(tenant -> tenant.getString("key"))
                .toList();
    }
}

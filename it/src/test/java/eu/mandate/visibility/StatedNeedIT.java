package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.testing.Commitment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the self-built application gives serves the need that the authorisation states, over REST. */
class StatedNeedIT {
    private static final String SERVICE = "W-P06%2FSERVICE";
    private static final String NEEDED = "W-P07";

    @Test
    @Commitment("W-047")
    void dataOfTheSelfBuiltApplicationIsSeenForTheStatedNeed() {
        try (var identity = new IdentityDriver()) {
            var admin = RecordsDriver.retailer(identity).admin().api();
            var shop = new DirectoryDriver(admin).department("shop", null);
            new DirectoryDriver(admin).department("elsewhere", null);
            var body = ScopesDriver.body("SELF_BUILT", List.of("SB_MEMBER", "SB_CUSTOMER"), List.of(shop), List.of());
            var blank = body.replaceFirst("\"need\":\"[^\"]*\"", "\"need\":\" \"");
            assertThat(authorise(admin, blank)).as("no need, no authorisation").isEqualTo("VALIDATION");
            var silent = body.replaceFirst("\"need\":\"[^\"]*\"", "\"need\":\"Handing customers over\"");
            assertThat(authorise(admin, silent)).isEqualTo("201");
            for (var category : List.of("W-C07", "W-C08")) {
                assertThat(seen(admin, category, NEEDED)).isEqualTo("200");
                assertThat(seen(admin, category, SERVICE)).isEqualTo("PURPOSE_NOT_ALLOWED");
                var counted = admin.get("/records/count?category=" + category + "&purpose=" + SERVICE);
                assertThat(counted.code()).isEqualTo("PURPOSE_NOT_ALLOWED");
            }
            assertThat(authorise(admin, body)).as("the need names W-P06").isEqualTo("201");
            assertThat(seen(admin, "W-C07", SERVICE)).isEqualTo("200");
            assertThat(seen(admin, "W-C08", SERVICE)).isEqualTo("200");
        }
    }

    private static String authorise(Api api, String body) {
        var given = api.post("/instructions/app-authorisation", body);
        return given.status() == 201 ? "201" : given.code();
    }

    private static String seen(Api api, String category, String purpose) {
        var page = api.get("/records?category=" + category + "&purpose=" + purpose);
        return page.status() == 200 ? "200" : page.code();
    }
}

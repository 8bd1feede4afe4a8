package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of accesses by the vendor's people, narrowed by where they stand; beside them another customer. */
class SupportAccessListIT {
    private static IdentityDriver identity;
    private static ProcessingOrganisation organisation;

    private final SupportDriver staff = new SupportDriver(identity.database());
    private final Api admin = organisation.api(Role.TENANT_ADMIN);
    private final String key = organisation.space().key();

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        organisation = ProcessingOrganisation.open(identity);
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void accessesAreListedByWhereTheyStand() {
        staff.bind();
        var waiting = staff.asked(key);
        var inForce = staff.approved(admin, key);
        var refused = staff.asked(key);
        admin.post("/support-accesses/" + refused + "/refusal", "{\"reason\":\"not now\"}");
        var ended = staff.approved(admin, key);
        admin.post("/support-accesses/" + ended + "/end", null);
        var over = staff.approved(admin, key);
        var lapsed = staff.asked(key);
        let(over, "decided_at = now() - interval '8 hours', until = now() - interval '1 second'");
        let(lapsed, "asked_at = now() - interval '15 days', lapses_at = now() - interval '1 day'");
        assertThat(listed("REQUESTED")).contains(waiting).doesNotContain(inForce, refused, ended, over, lapsed);
        assertThat(listed("APPROVED")).contains(inForce).doesNotContain(waiting, refused, ended, over, lapsed);
        assertThat(listed("REFUSED")).contains(refused).doesNotContain(waiting, inForce, ended, over, lapsed);
        assertThat(listed("ENDED")).contains(ended).doesNotContain(waiting, inForce, refused, over, lapsed);
        assertThat(listed("EXPIRED")).contains(over, lapsed).doesNotContain(waiting, inForce, refused, ended);
        assertThat(listed("")).contains(waiting, inForce, refused, ended, over, lapsed);
        for (var state : List.of("approved", "OPEN", "%00", "REFUSED'--")) {
            assertThat(admin.get("/support-accesses?state=" + state.replace("'", "%27"))
                            .code())
                    .isEqualTo("VALIDATION");
        }
        assertThat(identity.tenant()
                        .admin()
                        .api()
                        .get("/support-accesses?state=EXPIRED")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    private void let(String access, String be) {
        identity.database()
                .change("update visibility.support_access set " + be + " where access_id = ?", UUID.fromString(access));
    }

    /** Page by page, two at a time. */
    private List<String> listed(String state) {
        var found = new ArrayList<String>();
        var path = "/support-accesses?limit=2&state=" + state;
        for (var page = admin.get(path).json(); ; ) {
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(each -> {
                if (!state.isEmpty()) assertThat(each.getString("state")).isEqualTo(state);
                found.add(each.getString("id"));
            });
            if (page.isNull("next")) return found;
            page = admin.get(path + "&cursor=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8))
                    .json();
        }
    }
}

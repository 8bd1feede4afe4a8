package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists, walked page by page. */
class PagingIT {
    @Test
    void walkingThePagesOfPeopleShowsEachOnceWhateverThePageSize() {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            for (int i = 0; i < 6; i++) {
                identity.invite(space.admin().api(), IdentityDriver.unused("walk") + "@it.example", Role.MEMBER);
            }
            var expected = identity.database()
                    .column("select membership_id::text from identity.membership where tenant_id = ?", space.number());
            for (int size : new int[] {1, 2, 3, 7, 8, 200}) {
                assertThat(walk(space.admin().api(), "/memberships", size, "id"))
                        .as("pages of " + size)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    @Test
    void walkingThePagesOfTheLogShowsEachEntryOnceAndTheNewestFirst() {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            for (int i = 0; i < 5; i++) space.admin().api().get("/tenant");
            var expected = identity.database().column("""
                    select entry_id::text from audit.entry where tenant_id = ?
                    order by entry_id desc""", space.number());
            var walked = walk(space.admin().api(), "/audit/entries", 3, "id");
            assertThat(walked.subList(walked.size() - expected.size(), walked.size()))
                    .as("the walk leaves entries of its own in front")
                    .containsExactlyElementsOf(expected);
            assertThat(walked).doesNotHaveDuplicates();
        }
    }

    @Test
    void walkingThePagesOfTokensAndTenantsAndVendorsShowsEachOnce() {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            for (int i = 0; i < 3; i++) identity.member(space, Role.LEGAL);
            assertThat(walk(space.admin().api(), "/api-tokens", 2, "id"))
                    .containsExactlyInAnyOrderElementsOf(identity.database()
                            .column(
                                    "select token_id::text from identity.api_token where tenant_id = ?",
                                    space.number()));
            var admin = Installation.shared().api(identity.installationAdmin());
            assertThat(walk(admin, "/admin/tenants", 2, "key"))
                    .containsExactlyInAnyOrderElementsOf(
                            identity.database().column("select key from tenant.tenant where kind = 1"));
            assertThat(walk(admin, "/admin/processors", 1, "key"))
                    .containsExactlyInAnyOrderElementsOf(
                            identity.database().column("select key from tenant.processor"));
        }
    }

    @Test
    void aListWithoutALimitHasFiftyItemsAtMost() {
        var auditor = Installation.shared().api(Installation.shared().person("nordlicht", "AUDITOR"));
        for (int i = 0; i < 51; i++) auditor.get("/tenant");
        assertThat(auditor.get("/audit/entries").json().getJsonArray("items")).hasSize(50);
    }

    private static List<String> walk(Api api, String path, int size, String member) {
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = api.get(path + "?limit=" + size + cursor);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            var items = page.json().getJsonArray("items").getValuesAs(JsonObject.class);
            assertThat(items.size()).isBetween(page.json().isNull("next") ? 0 : size, size);
            items.forEach(item -> seen.add(item.getString(member)));
            cursor = page.json().isNull("next")
                    ? null
                    : "&cursor=" + URLEncoder.encode(page.json().getString("next"), StandardCharsets.UTF_8);
        } while (cursor != null);
        return seen;
    }
}

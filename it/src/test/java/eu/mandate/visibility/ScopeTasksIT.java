package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The first page tells those who set scopes which of them end within days or ended some days ago. */
class ScopeTasksIT {
    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    /** The portal, signed in as the person, with the password of somebody of the story. */
    private static PortalDriver portal(Member member) {
        var known = IDENTITY.installationAdmin();
        IDENTITY.database()
                .change(
                        "update identity.platform_user set password_changed_at = now(), password_hash = (select password_hash"
                                + " from identity.platform_user where username = ?) where username = ?",
                        known.username(),
                        member.username());
        var portal = new PortalDriver(Installation.shared());
        assertThat(portal.signIn(member.username(), known.password()).status()).isBetween(300, 399);
        return portal;
    }

    private static String until(String body, LocalDate day) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return Json.createObjectBuilder(reader.readObject())
                    .add("validUntil", day.toString())
                    .build()
                    .toString();
        }
    }

    private static Answer instruct(Api api, String body) {
        var given = api.post("/instructions/app-authorisation", body);
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        return given;
    }

    @Test
    void anApplicationsScopeIsATaskWhileItsLastDayIsNear() {
        var space = RecordsDriver.retailer(IDENTITY);
        var api = space.admin().api();
        var directory = new DirectoryDriver(api);
        var shop = directory.department("shop", null);
        directory.department("elsewhere", null);
        directory.member("anna", "Anna", "shop");
        var body = ScopesDriver.body("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(shop), List.of());
        var admin = portal(IDENTITY.member(space, Role.PRIVACY_MANAGER));
        instruct(api, until(body, TODAY.plusDays(20)));
        assertThat(home(admin)).doesNotContain("scope.xhtml?app=THIRD_PARTY");
        instruct(api, until(body, TODAY.plusDays(3)));
        assertThat(home(admin)).contains("scope.xhtml?app=THIRD_PARTY", "A scope ends soon");
        assertThat(admin.open("/portal/index.xhtml", "Accept-Language", "zh-CN").body())
                .contains("可见范围即将到期");
        assertThat(home(portal(IDENTITY.member(space, Role.AUDITOR)))).doesNotContain("A scope ends soon");
        assertThat(api.get("/audit/entries?action=scope-ends-listed").json().getJsonArray("items"))
                .isNotEmpty();
        assertThat(api.delete("/visibility-scopes/THIRD_PARTY").status()).isEqualTo(200);
        assertThat(home(admin)).doesNotContain("A scope ends soon");
    }

    @Test
    void aScopeThatGoesOnByAScheduledInstructionDoesNotEnd() {
        var space = RecordsDriver.retailer(IDENTITY);
        var api = space.admin().api();
        var shop = new DirectoryDriver(api).department("shop", null);
        new DirectoryDriver(api).department("elsewhere", null);
        var second = IDENTITY.member(space, Role.PRIVACY_MANAGER);
        var body = ScopesDriver.body("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(shop), List.of());
        instruct(api, until(body, TODAY.plusDays(5)));
        var admin = portal(second);
        assertThat(home(admin)).contains("A scope ends soon");
        var asked = api.post(
                "/instructions/app-authorisation?effectiveFrom=" + TODAY.plusDays(4) + "T00:00:00Z",
                until(body, TODAY.plusDays(60)));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(home(admin)).contains("A scope ends soon");
        var approved = second.api().post("/approvals/" + asked.json().getString("approval") + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isLessThan(300);
        assertThat(home(admin)).doesNotContain("A scope ends soon");
    }

    @Test
    void aReadersScopeIsATaskByNameAndManyOfThemAreOne() {
        var space = RecordsDriver.desk(IDENTITY);
        var api = space.admin().api();
        var directory = new DirectoryDriver(api);
        directory.department("team", null);
        for (var i = 1; i <= 7; i++) {
            var id = directory.member("r" + i, "Reader " + i, "team");
            var scope = Json.createObjectBuilder()
                    .add("scope", "D-V-AGENT")
                    .add("reader", "MEMBER")
                    .add("id", id)
                    .add("reach", "OWN")
                    .add("validUntil", TODAY.plusDays(i).toString());
            var given = api.post("/instructions/reader-scope", scope.build().toString());
            assertThat(given.status()).as(given.body()).isEqualTo(201);
        }
        var page = home(portal(IDENTITY.member(space, Role.LEGAL)));
        assertThat(page)
                .contains("Reader 1, ", "Reader 5, ", "2 more scopes end these days")
                .doesNotContain("Reader 6, ");
        assertThat(page).contains("reader.xhtml?scope=D-V-AGENT&amp;id=");
    }

    private static String home(PortalDriver portal) {
        var page = portal.open("/portal/index.xhtml", "Accept-Language", "en");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.body();
    }
}

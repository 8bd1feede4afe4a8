package eu.mandate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.identity.domain.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when somebody forgot the password. */
class PasswordResetIT {
    private static final String FORGOTTEN = "a long and quiet pass phrase";
    private static final String NEXT = "another quiet and long phrase";

    private final Installation installation = Installation.shared();
    private final IdentityDriver identity = new IdentityDriver();
    private final String username = IdentityDriver.unused("forgets") + "@it.example";
    private final PortalDriver browser = new PortalDriver(installation);
    private Space space;
    private String membership;

    @BeforeEach
    void open() {
        space = identity.tenant();
        var invited = identity.invite(space.admin().api(), username, Role.LEGAL).json();
        membership = invited.getJsonObject("membership").getString("id");
        browser.join(invited.getString("invitationLink"), "Robin Forgets", FORGOTTEN);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void theLinkOfAnAdministratorReplacesThePasswordOnceAndEndsSessions() {
        browser.signIn(username, FORGOTTEN);
        assertThat(browser.open("/portal/index.xhtml").status()).isEqualTo(200);
        var lost = link(issue());
        var link = link(issue());
        assertThat(choose(lost, NEXT).body()).as("a newer link was made").doesNotContain("id=\"reset\"");
        assertThat(choose(link, NEXT).header("Location")).isEqualTo("/portal/sign-in.xhtml");
        assertThat(browser.open("/portal/index.xhtml").status())
                .as("the session that was open")
                .isEqualTo(302);
        assertThat(choose(link, FORGOTTEN).body()).as("the link is spent").doesNotContain("id=\"reset\"");
        assertThat(new PortalDriver(installation).signIn(username, FORGOTTEN).status())
                .isNotEqualTo(302);
        assertThat(new PortalDriver(installation).signIn(username, NEXT).status())
                .isEqualTo(302);
        assertThat(entries("password-reset-issued")).isEqualTo(2);
        assertThat(entries("password-reset-looked-at")).isEqualTo(1);
        assertThat(entries("password-replaced")).isEqualTo(1);
    }

    @Test
    void theSecretIsKeptAsADigestOnly() {
        var link = link(issue());
        var secret = link.substring(link.lastIndexOf('=') + 1).split("_", 4)[3];
        assertThat(identity.database()
                        .rows("select r::text from identity.password_reset r")
                        .toString())
                .doesNotContain(secret);
    }

    @Test
    void noSpaceAloneReplacesThePasswordOfSomebodyWhoBelongsToAnother() {
        var before = link(issue());
        var other = identity.tenant();
        var invited = identity.invite(other.admin().api(), username, Role.LEGAL);
        assertThat(issue().status()).as("an invitation alone changes nothing").isEqualTo(201);
        var link = link(issue());
        var join = browser.open(invited.json().getString("invitationLink"));
        assertThat(browser.submit(join, "accept", "join", Map.of("password", FORGOTTEN))
                        .status())
                .isEqualTo(302);
        assertThat(issue().json().getString("detail")).contains("another space");
        for (var made : new String[] {before, link})
            assertThat(choose(made, NEXT).body()).as("made before").doesNotContain("id=\"reset\"");
        assertThat(new PortalDriver(installation).signIn(username, FORGOTTEN).status())
                .isEqualTo(302);
    }

    @Test
    void whoIsNoMemberNowOrOneselfGetsNoLink() {
        var admin = space.admin();
        assertThat(issue(admin.membership()).code()).isEqualTo("CONFLICT");
        var invited = identity.invite(admin.api(), IdentityDriver.unused("guest") + "@it.example", Role.LEGAL);
        assertThat(issue(invited.json().getJsonObject("membership").getString("id"))
                        .code())
                .isEqualTo("CONFLICT");
        var link = link(issue());
        admin.api().post("/memberships/" + membership + "/disable", null);
        assertThat(issue().code()).isEqualTo("CONFLICT");
        assertThat(choose(link, NEXT).body()).doesNotContain("id=\"reset\"");
    }

    @Test
    void aPasswordThatIsTooEasyIsRefusedAndTheLinkStaysGood() {
        var link = link(issue());
        assertThat(choose(link, "short").status()).isEqualTo(200);
        assertThat(choose(link, NEXT).status()).isEqualTo(302);
    }

    private Answer choose(String link, String password) {
        var visitor = new PortalDriver(installation);
        var page = visitor.open(link);
        if (!page.body().contains("id=\"reset\"")) return page;
        return visitor.submit(page, "reset", "choose", Map.of("password", password));
    }

    private Answer issue() {
        return issue(membership);
    }

    private Answer issue(String id) {
        return space.admin().api().post("/memberships/" + id + "/password-reset", null);
    }

    private static String link(Answer answer) {
        return answer.json().getString("resetLink");
    }

    private long entries(String action) {
        return identity.database()
                .number(
                        "select count(*) from audit.entry where tenant_id = ? and action = ? and object_id = ?",
                        space.number(),
                        action,
                        membership);
    }
}

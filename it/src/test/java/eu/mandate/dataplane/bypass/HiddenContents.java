package eu.mandate.dataplane.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.bypass.HeldPath.Held;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import java.time.Instant;
import java.util.function.BiConsumer;

/** What only a session shows and that is hidden from somebody, each given to be tried when it is made. */
final class HiddenContents {
    private static final String MARKER = "sessionmarker11";

    private final IdentityDriver identity;
    private final BiConsumer<String, Held> tried;
    private Space space;

    HiddenContents(IdentityDriver identity, BiConsumer<String, Held> tried) {
        this.identity = identity;
        this.tried = tried;
    }

    void all() {
        space = RecordsDriver.ready(identity);
        others();
        ofOnesOwn();
        narrowed(Role.MEMBER);
        narrowed(Role.PRIVACY_MANAGER);
        entrustedNoMore();
    }

    private void others() {
        var owner = reader(Role.MEMBER);
        var content = RecordsDriver.shown(owner.api(), MARKER);
        var other = RecordsDriver.ready(identity);
        tried("another organisation", RecordsDriver.reader(identity, other, Role.PRIVACY_MANAGER), content);
        tried("a colleague who reads the same", reader(Role.PRIVACY_MANAGER), content);
        tried("a role that reads no records", identity.member(space, Role.LEGAL), content);
        stillShown(owner, content);
    }

    /** A session is one token: not the person's next one, and not that one any more when it has ended. */
    private void ofOnesOwn() {
        var owner = reader(Role.MEMBER);
        var content = RecordsDriver.shown(owner.api(), MARKER);
        var next = next(owner);
        tried("the next session of the same person", next, content);
        stillShown(owner, content);
        var token = identity.database()
                .value(
                        "select token_id from identity.api_token where tenant_id = ? and membership_id = ?::uuid"
                                + " order by expires_at desc limit 1",
                        space.number(),
                        owner.membership());
        assertThat(space.admin().api().delete("/api-tokens/" + token).status()).isBetween(200, 204);
        tried("the session that has ended", owner, content);
        tried("the next session, after that", next, content);
    }

    private void narrowed(Role role) {
        var owner = reader(role);
        var content = RecordsDriver.shown(owner.api(), MARKER);
        stillShown(owner, content);
        new ScopesDriver(space.admin().api()).reader(ScopesDriver.ACCOUNTS, "PERSON", owner.membership(), "NONE");
        tried("the same session, scope ended, " + (role == Role.MEMBER ? "member" : "privacy manager"), owner, content);
    }

    private void entrustedNoMore() {
        var owner = reader(Role.MEMBER);
        var content = RecordsDriver.shown(owner.api(), MARKER);
        var given = space.admin().api().post("/instructions/programme", """
                        {"plan":"Team","information":"Social media","activities":["J-A07"]}""");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        tried("the same session, activity entrusted no more", owner, content);
    }

    private Member reader(Role role) {
        return RecordsDriver.reader(identity, space, role);
    }

    private Member next(Member member) {
        var ends = Instant.now().plusSeconds(600);
        var token = identity.token(space.number(), member.membership(), Role.MEMBER, TokenAccess.WRITE, ends);
        return new Member(
                member.membership(),
                member.username(),
                token,
                new Api(Installation.shared().baseUrl(), token));
    }

    private void tried(String name, Member caller, String content) {
        tried.accept(name, new Held(caller.api(), identity.portal(caller), content, MARKER));
    }

    /** Otherwise it would be hidden from everybody, and nothing were shown. */
    private static void stillShown(Member owner, String content) {
        assertThat(owner.api().get("/session-contents/" + content).body()).contains(MARKER);
    }
}

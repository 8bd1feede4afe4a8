package eu.mandate.dataplane.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.bypass.HeldPath.Held;
import eu.mandate.driver.Answer;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Files of long jobs that are hidden from somebody, each given to be tried when it is there. */
final class HiddenJobFiles {
    private static final String MARKER = "exportmarker12";
    private static final String ENTRY = "membership-invited";

    private final IdentityDriver identity;
    private final BiConsumer<String, Held> tried;
    private Space space;

    HiddenJobFiles(IdentityDriver identity, BiConsumer<String, Held> tried) {
        this.identity = identity;
        this.tried = tried;
    }

    void all() {
        space = RecordsDriver.ready(identity);
        RecordsDriver.take(space.admin().api(), RecordsDriver.numbered("of-the-file", MARKER));
        others();
        entries();
        noLonger();
        narrowed();
        members();
        entrustedNoMore();
    }

    private void others() {
        var job = made(reader());
        var other = RecordsDriver.ready(identity);
        tried("another organisation", RecordsDriver.reader(identity, other, Role.PRIVACY_MANAGER), job, MARKER);
        tried("a colleague who may order the same", reader(), job, MARKER);
        tried("a colleague who may order none", identity.member(space, Role.MEMBER), job, MARKER);
    }

    private void entries() {
        var auditor = identity.member(space, Role.AUDITOR);
        var job = new LongJobDriver(auditor.api()).done("{\"format\":\"CSV\"}");
        assertThat(file(auditor, job).body()).contains(ENTRY);
        tried("entries of the log, a colleague", identity.member(space, Role.TENANT_ADMIN), job, ENTRY);
        assigned(auditor, Role.MEMBER);
        tried("entries of the log, role lost", auditor, job, ENTRY);
    }

    private void noLonger() {
        var lost = reader();
        var ofLost = made(lost);
        assigned(lost, Role.MEMBER);
        tried("one's own, role lost", lost, ofLost, MARKER);
        var late = reader();
        var ofLate = made(late);
        // Its purge is the work of a timer that may come later.
        identity.database()
                .change(
                        "update longjob.long_job set expires_at = now() - interval '1 second' where job_id = ?",
                        UUID.fromString(ofLate));
        tried("one's own, expired", late, ofLate, MARKER);
        var ended = reader();
        var ofEnded = made(ended);
        assertThat(ended.api().post("/long-jobs/" + ofEnded + "/cancel", null).status())
                .isEqualTo(200);
        tried("one's own, deleted", ended, ofEnded, MARKER);
    }

    private void narrowed() {
        for (var reach : List.of("COLLECTIONS", "NONE")) {
            var reader = reader();
            var job = made(reader);
            var others = reach.equals("NONE") ? new String[0] : new String[] {"another-page"};
            new ScopesDriver(space.admin().api())
                    .reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), reach, others);
            tried("one's own, scope " + (reach.equals("NONE") ? "ended" : "narrowed"), reader, job, MARKER);
        }
    }

    /** Somebody of the file moved out of what the application may see, or the application may see less of everybody. */
    private void members() {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        var scopes = new ScopesDriver(admin);
        var directory = new DirectoryDriver(admin);
        var shop = List.of(directory.department("shop", null));
        directory.department("elsewhere", null);
        directory.member("anna", "Anna", "shop");
        var all = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE");
        scopes.app("SELF_BUILT", all, shop, List.of());
        RecordsDriver.take(admin, """
                {"category":"W-C07","purpose":"W-P06/SERVICE","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"anna","memberName":"%s"}}""".formatted(MARKER));
        var manager = identity.member(retailer, Role.PRIVACY_MANAGER);
        var job = made(manager, "W-C07", "W-P06/SERVICE");
        directory.member("anna", "Anna", "elsewhere");
        tried("one's own, a member of it outside the range", manager, job, MARKER);
        directory.member("anna", "Anna", "shop");
        var again = made(manager, "W-C07", "W-P06/SERVICE");
        scopes.app("SELF_BUILT", List.of("SB_MEMBER"), shop, List.of());
        tried("one's own, a permission taken back", manager, again, MARKER);
    }

    private void entrustedNoMore() {
        var reader = reader();
        var job = made(reader);
        var given = space.admin().api().post("/instructions/programme", """
                        {"plan":"Team","information":"Social media","activities":["J-A07"]}""");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        tried("one's own, activity entrusted no more", reader, job, MARKER);
    }

    private Member reader() {
        return RecordsDriver.reader(identity, space, Role.PRIVACY_MANAGER);
    }

    private static String made(Member reader) {
        return made(reader, "J-C11", RecordsDriver.PURPOSE);
    }

    /** The job of a file that its person could take a moment ago. */
    private static String made(Member reader, String category, String purpose) {
        var ordered = reader.api().post("/record-exports", """
                {"category":"%s","purpose":"%s","format":"CSV"}""".formatted(category, purpose));
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var job = ordered.json().getString("id");
        new LongJobDriver(reader.api()).ended(job);
        assertThat(file(reader, job).body()).contains(MARKER);
        return job;
    }

    private static Answer file(Member reader, String job) {
        return reader.api().get("/long-jobs/" + job + "/file");
    }

    private void assigned(Member member, Role role) {
        var roles = space.admin()
                .api()
                .put("/memberships/" + member.membership() + "/roles", "{\"roles\":[\"" + role + "\"]}");
        assertThat(roles.status()).as(roles.body()).isEqualTo(200);
    }

    private void tried(String name, Member caller, String job, String marker) {
        tried.accept(name, new Held(caller.api(), identity.portal(caller), job, marker));
    }
}

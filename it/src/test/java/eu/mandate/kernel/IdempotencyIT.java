package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A repeated create is made once. */
class IdempotencyIT {
    private static IdentityDriver identity;
    private static Space space;
    private static Api admin;

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        space = identity.tenant();
        admin = space.admin().api();
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void aRepetitionGetsTheSameAnswerAndMakesNothing() {
        var key = UUID.randomUUID().toString();
        var first = create("once", key);
        var second = create("once", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isNotEmpty().isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(named("once")).isEqualTo(1);
    }

    @Test
    void theLocationOfACreatedThingLeadsToIt() {
        var created = create("located", UUID.randomUUID().toString());
        var location = created.header("Location");
        assertThat(location).contains("/api/v1/api-tokens/");
        assertThat(admin.get(location.replaceFirst(".*/api/v1", "")).json().getString("name"))
                .isEqualTo("located");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        create("one", key);
        new Refused(identity.database())
                .check(Code.IDEMPOTENCY_MISMATCH, language -> post("another", key, admin, language));
        assertThat(named("another")).isZero();
    }

    @Test
    void tenEqualCallsAtOnceMakeOneRow() throws Exception {
        var key = UUID.randomUUID().toString();
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 10; i++) calls.add(() -> create("crowd", key));
        var threads = Executors.newFixedThreadPool(10);
        try {
            var bodies = new ArrayList<String>();
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
                bodies.add(answer.get().body());
            }
            assertThat(bodies).containsOnly(bodies.get(0));
            assertThat(named("crowd")).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRefusedCallLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        assertThat(admin.post("/api-tokens", "{\"name\":\"\"}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(400);
        assertThat(create("after a refusal", key).status()).isEqualTo(201);
    }

    @Test
    void anotherCallersKeysAreOthersKeys() {
        var key = UUID.randomUUID().toString();
        var other = identity.member(space, Role.LEGAL).api();
        assertThat(create("mine", key).status()).isEqualTo(201);
        var body = "{\"name\":\"theirs\",\"roles\":[\"LEGAL\"],\"access\":\"READ\",\"expiresInDays\":1}";
        assertThat(other.post("/api-tokens", body, "Idempotency-Key", key).status())
                .isEqualTo(201);
    }

    @Test
    void theKeptAnswerCannotBeReadFromTheDatabase() {
        var key = UUID.randomUUID().toString();
        var secret = create("sealed", key).json().getString("secret");
        var kept = identity.database().value("""
                select encode(body, 'escape') from kernel.idempotent_request where key = ?""", key);
        assertThat(kept).isNotEmpty().doesNotContain(secret, secret.substring(40), "sealed", "secret");
        assertThat(kept.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(secret.length());
    }

    private static long named(String name) {
        return identity.database()
                .number(
                        "select count(*) from identity.api_token where tenant_id = ? and name = ?",
                        space.number(),
                        name);
    }

    private static Answer create(String name, String key) {
        return post(name, key, admin, "en");
    }

    private static Answer post(String name, String key, Api caller, String language) {
        var body = "{\"name\":\"" + name + "\",\"roles\":[\"TENANT_ADMIN\"],\"access\":\"READ\",\"expiresInDays\":1}";
        return caller.post("/api-tokens", body, "Idempotency-Key", key, "Accept-Language", language);
    }
}

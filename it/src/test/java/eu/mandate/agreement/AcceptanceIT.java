package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.Download;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement binds once it is accepted, by declaration or by a signed copy. */
class AcceptanceIT {
    private static final String COPY = "%PDF-1.7\nsigned by hand\n%%EOF\n";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api api;
    private JsonObject first;

    @BeforeEach
    void open() {
        space = identity.tenant();
        api = space.admin().api();
        ReadyOrganisation.state(space);
        var issued = ReadyOrganisation.issue(api);
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        first = issued.json();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private String hash() {
        return first.getString("fileHash");
    }

    private static String declaration(String name, String authority, String hash) {
        var body = Json.createObjectBuilder()
                .add("name", name)
                .add("title", "General counsel")
                .add("documentHash", hash);
        if (authority != null) body.add("authority", authority);
        return body.build().toString();
    }

    private Answer accept(int number, String name, String authority, String hash) {
        return api.post("/agreements/" + number + "/acceptance", declaration(name, authority, hash));
    }

    private Answer sign(String query, String content) {
        return api.send("POST", "/agreements/1/signed-copy?" + query, content, "Content-Type", "application/pdf");
    }

    @Test
    void aSignatoryAcceptsByDeclarationAndTheAgreementIsInForce() {
        assertThat(api.get("/agreements/in-force").json().getBoolean("inForce")).isFalse();
        var accepted = accept(1, "Dr. Helga Brandt", null, hash());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(accepted.json().getString("state")).isEqualTo("IN_FORCE");
        var acceptance = accepted.json().getJsonObject("acceptance");
        assertThat(acceptance.getString("authority")).contains("procuration");
        assertThat(acceptance.getString("documentHash")).isEqualTo(hash());
        var present = api.get("/agreements/in-force").json();
        assertThat(present.getBoolean("inForce")).isTrue();
        assertThat(present.getJsonObject("agreement")).isEqualTo(accepted.json());
        assertThat(accepted.json().isNull("staleSince"))
                .as("its own acceptance does not make it stale")
                .isTrue();
        var instruction =
                api.get("/instructions/" + acceptance.getInt("instruction")).json();
        assertThat(instruction.getString("type")).isEqualTo("agreement-acceptance");
        assertThat(instruction.getString("source")).isEqualTo("TERMS");
        assertThat(instruction.getString("textEn")).contains("Dr. Helga Brandt", hash());
        assertThat(api.post("/instructions/" + acceptance.getInt("instruction") + "/withdraw", "{\"reason\":\"no\"}")
                        .code())
                .isEqualTo("CONFLICT");
    }

    @Test
    void whoeverIsNoSignatoryNamesTheAuthority() {
        assertThat(accept(1, "Somebody Else", null, hash()).body()).contains("authority-missing");
        assertThat(accept(1, "Somebody Else", "Power of attorney of 1 April 2026", hash())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void onlyTheTextThatWasReadIsAcceptedOnceAndOnlyTheLatest() {
        assertThat(accept(1, "Dr. Helga Brandt", null, "0".repeat(64)).body())
                .contains("\"/documentHash\"", "document-hash-differs");
        assertThat(accept(7, "Dr. Helga Brandt", null, hash()).code()).isEqualTo("NOT_FOUND");
        assertThat(accept(1, "Dr. Helga Brandt", null, hash()).status()).isEqualTo(201);
        assertThat(accept(1, "Dr. Helga Brandt", null, hash()).json().getString("detail"))
                .contains("accepted already");
        var second = ReadyOrganisation.issue(api).json();
        assertThat(second.getString("state")).isEqualTo("ISSUED");
        assertThat(api.get("/agreements/1").json().getString("state"))
                .as("it binds until the next one is accepted")
                .isEqualTo("IN_FORCE");
        assertThat(accept(2, "Dr. Helga Brandt", null, second.getString("fileHash"))
                        .status())
                .isEqualTo(201);
        assertThat(api.get("/agreements/1").json().getString("state")).isEqualTo("SUPERSEDED");
        assertThat(accept(1, "Dr. Helga Brandt", "anew", hash()).code()).isEqualTo("CONFLICT");
        assertThat(api.get("/agreements/in-force")
                        .json()
                        .getJsonObject("agreement")
                        .getInt("number"))
                .isEqualTo(2);
    }

    @Test
    void aSignedCopyIsKeptAndAccepts() {
        var query = "name=Dr.%20Helga%20Brandt&title=Counsel&documentHash=" + hash();
        assertThat(sign(query, "no pdf").body()).contains("signed-copy-no-pdf");
        assertThat(sign("title=Counsel&documentHash=" + hash(), COPY).body()).contains("/name");
        var accepted = sign(query, COPY);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(accepted.json().getJsonObject("acceptance").getString("method"))
                .isEqualTo("SIGNED_COPY");
        var copy = Download.of(space.admin().token(), "/agreements/1/signed-copy");
        assertThat(new String(copy.content(), StandardCharsets.UTF_8)).isEqualTo(COPY);
    }

    @Test
    void theEvidenceIsOneFileThatDoesNotChange() {
        assertThat(api.get("/agreements/1/acceptance/evidence").code()).isEqualTo("NOT_FOUND");
        accept(1, "Dr. Helga Brandt", null, hash());
        var page = Download.of(space.admin().token(), "/agreements/1/acceptance/evidence");
        assertThat(page.type()).startsWith("application/pdf");
        assertThat(Download.text(page)).contains("Dr. Helga Brandt", "接受");
        assertThat(Download.of(space.admin().token(), "/agreements/1/acceptance/evidence")
                        .content())
                .isEqualTo(page.content());
        assertThat(api.get("/agreements/1/signed-copy").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void onlyAdministratorsAndLegalAccept() {
        for (var role : new Role[] {Role.PRIVACY_MANAGER, Role.AUDITOR, Role.AGREEMENT_REQUESTER, Role.MEMBER}) {
            var refused = identity.member(space, role)
                    .api()
                    .post("/agreements/1/acceptance", declaration("Dr. Helga Brandt", null, hash()));
            assertThat(refused.code()).as(role.name()).isEqualTo("ROLE_NOT_ALLOWED");
        }
        var neighbour = identity.tenant().admin().api();
        assertThat(neighbour
                        .post("/agreements/1/acceptance", declaration("Dr. Helga Brandt", null, hash()))
                        .code())
                .isEqualTo("NOT_FOUND");
    }
}

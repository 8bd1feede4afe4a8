package eu.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from an empty space to an organisation that an agreement can be made with. */
class SetUpIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private Stating stating;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
        stating = new Stating(admin);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void aFreshOrganisationHasEverythingBeforeIt() {
        var setUp = admin.get("/tenant/set-up").json();
        assertThat(setUp.getBoolean("complete")).isFalse();
        assertThat(states(setUp)).hasSize(6).containsOnly("OPEN");
        assertThat(stating.missing("SERVICE")).containsExactly("profile-acceptance");
        assertThat(stating.missing("OFFICER_AND_REPRESENTATIVES"))
                .containsExactly("data-protection-officer", "representative.EU", "representative.UK");
    }

    @Test
    @CommitmentInPart("J-014")
    void stepByStepItIsDoneAndTheNeighbourStillHasItBefore() {
        var neighbour = new Stating(identity.tenant().admin().api());
        admin.put("/tenant/identity", Stating.IDENTITY);
        assertThat(stating.missing("IDENTITY")).isEmpty();
        for (var purpose : List.of("PRIVACY", "SECURITY_24X7", "BREACH", "INSTRUCTION", "SUB_PROCESSOR_NOTICE")) {
            assertThat(stating.missing("CONTACTS")).contains("contact." + purpose);
            stating.number("contact", """
                    {"purpose":"%s","name":"Ann","position":"Desk","email":"desk@nordwind.example"}""".formatted(purpose));
        }
        assertThat(stating.missing("CONTACTS")).isEmpty();
        stating.number("data-protection-officer", "{\"appointed\":false,\"reason\":\"Fewer than 20 people\"}");
        stating.number("applicable-regimes", "{\"regimes\":[\"GDPR\"],\"actsForAnotherController\":false}");
        assertThat(stating.missing("OFFICER_AND_REPRESENTATIVES"))
                .as("a law that does not apply asks for no representative")
                .containsExactly("representative.EU");
        stating.number("representative", "{\"territory\":\"EU\",\"appointed\":false,\"reason\":\"Seat in Germany\"}");
        contractAndProgramme();
        declarations();
        accept();
        assertThat(states(admin.get("/tenant/set-up").json())).containsOnly("DONE");
        assertThat(admin.get("/tenant/set-up").json().getBoolean("complete")).isTrue();
        assertThat(neighbour.missing("IDENTITY")).containsExactly("legal-identity");
    }

    private void contractAndProgramme() {
        stating.number("main-contract", """
                {"title":"Subscription","number":"7","concludedOn":"2026-01-01","startsOn":"2026-01-01",\
                "endCriteria":"Until notice"}""");
        stating.number("programme", "{\"plan\":\"Business\",\"information\":\"Inbox\",\"activities\":[\"J-A06\"]}");
        stating.number("languages", "{\"languages\":[\"EN\"],\"prevailing\":\"EN\",\"timeZone\":\"Europe/Berlin\"}");
        assertThat(stating.missing("CONTRACT_AND_PROGRAMME")).containsExactly("signatory");
        stating.number("signatory", """
                {"name":"Ann","title":"Counsel","authority":"Register","email":"a@nordwind.example",\
                "validFrom":"2020-01-01"}""");
        assertThat(stating.missing("CONTRACT_AND_PROGRAMME")).isEmpty();
    }

    private void declarations() {
        stating.number("minors", "{\"underFourteen\":false,\"fourteenToSeventeen\":false}");
        stating.number("declaration", "{\"code\":\"REGULATED_BODY\",\"answer\":false}");
        stating.number("declaration", "{\"code\":\"LAWFUL_BASIS_FOR_CONTENT\",\"answer\":true}");
        stating.number("declaration", "{\"code\":\"COMMERCIAL_USE\",\"answer\":false}");
        assertThat(stating.missing("DECLARATIONS"))
                .as("a no is an answer, but not the one that is needed")
                .containsExactly("declaration.COMMERCIAL_USE");
        stating.number("declaration", "{\"code\":\"COMMERCIAL_USE\",\"answer\":true}");
        assertThat(stating.missing("DECLARATIONS")).isEmpty();
    }

    private void accept() {
        var shown = admin.get("/services/juwaitong").json().getJsonObject("shown");
        stating.number("profile-acceptance", """
                {"service":"juwaitong","version":"%s","contentHash":"%s"}""".formatted(shown.getString("version"), shown.getString("contentHash")));
    }

    @Test
    void aWithdrawnStatementIsOpenAgain() {
        var number = stating.number("data-protection-officer", "{\"appointed\":false,\"reason\":\"Small\"}");
        assertThat(stating.missing("OFFICER_AND_REPRESENTATIVES")).doesNotContain("data-protection-officer");
        assertThat(admin.post("/instructions/" + number + "/withdraw", "{\"reason\":\"We grew\"}")
                        .status())
                .isEqualTo(201);
        assertThat(stating.missing("OFFICER_AND_REPRESENTATIVES")).contains("data-protection-officer");
    }

    @Test
    void whoReadsTheLedgerReadsTheSetUp() {
        for (var role : new Role[] {Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR, Role.AGREEMENT_REQUESTER}) {
            assertThat(identity.member(space, role).api().get("/tenant/set-up").status())
                    .as(role.name())
                    .isEqualTo(200);
        }
        for (var role : new Role[] {Role.MEMBER, Role.USAGE_MANAGER}) {
            assertThat(identity.member(space, role).api().get("/tenant/set-up").code())
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    private static List<String> states(JsonObject setUp) {
        return setUp.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("state"))
                .toList();
    }
}

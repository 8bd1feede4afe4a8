package eu.mandate.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static eu.mandate.portal.AgreementPages.ANNEXES;
import static eu.mandate.portal.AgreementPages.ISSUE;
import static eu.mandate.portal.AgreementPages.ONE;
import static eu.mandate.portal.AgreementPages.OVERVIEW;
import static eu.mandate.portal.AgreementPages.check;
import static eu.mandate.portal.AgreementPages.download;
import static eu.mandate.portal.AgreementPages.label;
import static eu.mandate.portal.AgreementPages.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.mandate.driver.Browser;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import eu.mandate.testing.Commitment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees agreements and their files, on which devices, and the copies that were signed outside of the portal. */
class AgreementReachIT {
    private final Installation installation = Installation.shared();

    @Test
    void aSignedCopyIsJudgedKeptAndGivenBackAsItCame() throws Exception {
        var customer = NewCustomer.complete();
        int number = customer.issued();
        var signed = ("%PDF-1.7\n% signed " + customer.key() + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            visitor.open(ONE + number);
            uploads(visitor, "signed.pdf", "this is no such file".getBytes(StandardCharsets.UTF_8));
            assertThat(visitor.page().locator("#problems")).isVisible();
            assertThat(visitor.page().locator("#authority")).hasValue("Power of attorney of 2 May 2026");
            visitor.assertAccessible();
            uploads(visitor, "signed.pdf", new byte[11 << 20]);
            assertThat(visitor.page().locator("#problems")).containsText("10 MiB");
            uploads(visitor, "signed.pdf", signed);
            visitor.page().locator(".m-notice").waitFor();
            assertThat(visitor.page().locator("#acceptance")).containsText(sha256(signed));
            check(visitor, "agreement-signed");
            assertThat(Files.readAllBytes(
                            download(visitor, "#signed-copy", ".pdf").path()))
                    .isEqualTo(signed);
            visitor.assertNoComplaints();
        }
    }

    private static void uploads(Visitor visitor, String file, byte[] content) {
        var page = visitor.page();
        page.locator("#name").fill("Robin Proxy");
        page.locator("#title").fill("Head of purchasing");
        page.locator("#authority").fill("Power of attorney of 2 May 2026");
        page.locator("#file").setInputFiles(new FilePayload(file, "application/pdf", content));
        page.locator("#typed").fill(label(page));
        page.locator("#accept-do").click();
        page.locator(".m-notice, #problems").first().waitFor();
    }

    @ParameterizedTest
    @CsvSource({"en,true,360", "zh-CN,false,360", "zh-CN,true,1280"})
    void everyPageIsAccessibleInEveryLook(String language, boolean dark, int width) {
        var customer = NewCustomer.complete();
        int number = customer.issued();
        customer.breachContact("Desk that came later");
        try (var visitor = Browser.visitor(new Look(language, dark, width))) {
            visitor.signIn(customer.admin());
            for (var path : new String[] {OVERVIEW, ISSUE, ONE + number}) {
                visitor.open(path);
                var name = path.replaceAll(".*/agreement/(\\w+).*", "$1");
                check(visitor, "agreement-look-" + name + "-" + language + (dark ? "-dark-" : "-") + width);
            }
            visitor.assertNoComplaints();
        }
    }

    @Test
    void aFileComesAsAFileAndIsNotKeptByTheBrowser() {
        var customer = NewCustomer.complete();
        int number = customer.issued();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(customer.admin());
            var address = installation.baseUrl() + ONE + number + "&as=pdf";
            var headers = visitor.context().request().get(address).headers();
            assertThat(headers.get("content-type")).startsWith("application/pdf");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "no-store");
            assertThat(headers.get("content-disposition"))
                    .startsWith("attachment; filename=\"")
                    .endsWith(".pdf\"");
            assertThat(visitor.open(ONE + number + "&as=evidence")).isEqualTo(404);
            assertThat(visitor.open(ONE + number + "&as=something-else")).isEqualTo(200);
        }
    }

    @Test
    void anAuditorSeesEverythingAndIsOfferedNothing() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "AUDITOR"));
            visitor.page().locator("#navigation a[href*='agreement/overview']").click();
            assertThat(visitor.page().locator("main a[href*='issue.xhtml'].m-button"))
                    .hasCount(0);
            visitor.open(ISSUE);
            assertThat(visitor.page().locator(".m-annex")).hasCount(ANNEXES);
            assertThat(visitor.page().locator("main form")).hasCount(0);
            assertThat(visitor.page().locator("#issue-do")).hasCount(0);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
        }
    }

    @Test
    @Commitment("J-122")
    void aMemberHasNoWayToTheAgreements() {
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(installation.person("nordlicht", "MEMBER"));
            assertThat(visitor.page().locator("#navigation a[href*='agreement']"))
                    .hasCount(0);
            assertThat(visitor.open(OVERVIEW)).isEqualTo(403);
            assertThat(visitor.open(ISSUE)).isEqualTo(403);
        }
    }

    @Test
    void anotherOrganisationsAgreementIsNotFound() {
        var customer = NewCustomer.complete();
        int number = customer.issued();
        try (var visitor = Browser.visitor(Look.desk())) {
            visitor.signIn(NewCustomer.silent().admin());
            assertThat(visitor.open(ONE + number)).isEqualTo(404);
            for (var file : new String[] {"pdf", "json", "evidence", "signed-copy"}) {
                assertThat(visitor.open(ONE + number + "&as=" + file)).as(file).isEqualTo(404);
            }
            assertThat(visitor.open(ONE + "none")).isEqualTo(404);
            visitor.open(OVERVIEW);
            assertThat(visitor.page().locator("main")).not().containsText(customer.key());
            visitor.assertAccessible();
        }
    }
}

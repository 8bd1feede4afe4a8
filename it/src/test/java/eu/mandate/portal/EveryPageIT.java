package eu.mandate.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Browser;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import eu.mandate.driver.Visitor;
import eu.mandate.driver.Visitor.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, both themes and on both widths: accessible, without a complaint of the browser. */
class EveryPageIT {
    private static final List<String> WITHOUT_SIGN_IN = List.of("sign-in");
    private static final List<String> PUBLIC = List.of(
            "services",
            "services/jujiao/juwaitong",
            "services/yeying/weiban",
            "services/wesmile-team/wesmile",
            "services/wapu/wadesk",
            "services/yeying/weiban/cookies",
            "services/wapu/wadesk/versions",
            "services/wapu/wadesk/versions/1.0",
            "services/wapu/wadesk/versions/1.0/changes");
    private static final List<String> PORTAL = List.of(
            "index",
            "choose-tenant",
            "identity/people",
            "identity/people.xhtml?text=nobody-has-this-name",
            "identity/invite",
            "identity/tokens",
            "identity/create-token",
            "calendar/deadlines",
            "calendar/deadlines.xhtml?rule=EXTENSION&region=DE&from=2025-11-30",
            "calendar/deadlines.xhtml?rule=CN_WD&region=CN&from=2026-12-20",
            "identity/account",
            "audit/evidence",
            "longjob/jobs",
            "organisation/overview",
            "organisation/edit.xhtml?type=legal-identity",
            "organisation/edit.xhtml?type=signatory",
            "organisation/purposes",
            "directory/departments",
            "directory/members",
            "directory/members.xhtml?text=nobody-has-this-name",
            "directory/members.xhtml?order=-department",
            "directory/circles",
            "directory/circles.xhtml?kind=GROUP&order=-members",
            "directory/import",
            "records/records",
            "records/records.xhtml?category=J-C01",
            "records/records.xhtml?category=J-C01&purpose=J-P02",
            "records/records.xhtml?category=J-C15&purpose=J-P11",
            "records/person.xhtml?category=J-C01&purpose=J-P02",
            "records/records.xhtml?category=J-C01&purpose=J-P18",
            "records/figures.xhtml?category=J-C01&purpose=J-P02&groupBy=month",
            "catalogue/service.xhtml?text=cookie",
            "instruction/instructions",
            "instruction/instruction.xhtml?number=1",
            "instruction/versions.xhtml?type=legal-identity",
            "instruction/policy",
            "retention/rules",
            "visibility/scopes",
            "visibility/readers",
            "visibility/readers.xhtml?order=-name",
            "visibility/reader.xhtml?scope=J-V-TEAM-AND-ACCOUNT",
            "visibility/unused",
            "visibility/own",
            "approval/approvals",
            "visibility/vendor-accesses",
            "visibility/vendor-accesses.xhtml?state=REFUSED",
            "agreement/overview",
            "agreement/issue");
    private static final List<String> OPERATIONS = List.of(
            "index",
            "identity/people",
            "identity/invite",
            "identity/tokens",
            "identity/create-token",
            "calendar/deadlines",
            "identity/account",
            "audit/evidence",
            "longjob/jobs",
            "catalogue/profiles",
            "catalogue/upload-profile",
            "catalogue/registers",
            "catalogue/register.xhtml?register=security-measure",
            "catalogue/register-entry.xhtml?register=transfer",
            "instruction/ledger",
            "tenant/tenants",
            "tenant/create",
            "tenant/processors",
            "tenant/create-processor");
    /** Reached by a link with an id, an open code, or a redirect; each has its own test. */
    private static final Set<String> ELSEWHERE = Set.of(
            "portal/invitation",
            "portal/password-reset",
            "portal/alive",
            "portal/enter",
            "operations/alive",
            "operations/enter",
            "portal/approval/approval",
            "portal/visibility/vendor-access",
            "operations/visibility/attempts",
            "operations/visibility/hand-on",
            "operations/visibility/records",
            "operations/visibility/standings",
            "operations/visibility/support",
            "portal/longjob/job",
            "portal/records/record",
            "portal/records/correct",
            "portal/records/usage",
            "operations/longjob/job",
            "portal/agreement/agreement",
            "portal/visibility/scope",
            "portal/visibility/as-of",
            "portal/visibility/platform",
            "portal/visibility/branch",
            "portal/visibility/find",
            "portal/directory/branch",
            "portal/directory/department",
            "portal/directory/member",
            "portal/identity/person",
            "portal/identity/token",
            "portal/audit/entry",
            "operations/audit/entry",
            "operations/identity/person",
            "operations/identity/token",
            "operations/catalogue/profile",
            "operations/catalogue/profile-changes",
            "operations/catalogue/profile-in-force",
            "operations/instruction/instruction",
            "operations/tenant/tenant");

    // Each page in two looks that differ in every trait; all pages together in every pair of two traits.
    @ParameterizedTest
    @CsvSource({"en,false,1280,0", "zh-CN,true,360,0", "zh-CN,false,1280,1", "en,true,360,1"})
    void isAccessibleAndQuiet(String language, boolean dark, int width, int first) {
        var look = new Look(language, dark, width);
        var installation = Installation.shared();
        try (var visitor = Browser.visitor(look)) {
            visit(visitor, look, "/portal/", WITHOUT_SIGN_IN);
            visit(visitor, look, "/public/", everySecond(PUBLIC, first));
            visitor.signIn(installation.person("nordlicht", "TENANT_ADMIN"));
            visit(visitor, look, "/portal/", everySecond(PORTAL, first));
        }
        var operations = OPERATIONS.subList(0, 16);
        visitOperations(look, installation.operator("jujiao", "OPERATIONS"), everySecond(operations, first));
        if (first == 0) {
            visitOperations(look, installation.operator("jujiao", "ONBOARDING"), List.of("tenant/create"));
        } else {
            visitOperations(
                    look,
                    installation.operator(null, "INSTALLATION_ADMIN"),
                    List.of("tenant/processors", "tenant/create-processor"));
        }
    }

    private static List<String> everySecond(List<String> pages, int first) {
        return IntStream.range(0, pages.size())
                .filter(place -> place % 2 == first)
                .mapToObj(pages::get)
                .toList();
    }

    @Test
    void noPageIsForgotten() throws Exception {
        var known = new java.util.HashSet<>(ELSEWHERE);
        PORTAL.forEach(page -> known.add("portal/" + page.replaceAll("\\.xhtml.*", "")));
        WITHOUT_SIGN_IN.forEach(page -> known.add("portal/" + page));
        OPERATIONS.forEach(page -> known.add("operations/" + page.replaceAll("\\.xhtml.*", "")));
        var root = Path.of("../web/src/main/webapp");
        try (var files = Files.walk(root)) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> root.relativize(file).toString().replace(".xhtml", ""))
                    .filter(page -> page.startsWith("portal/") || page.startsWith("operations/"))
                    .collect(Collectors.toSet());
            assertThat(pages).isEqualTo(known);
        }
    }

    private static void visitOperations(Look look, DemoPerson operator, List<String> pages) {
        try (var visitor = Browser.visitor(look)) {
            visitor.signIn(operator);
            visit(visitor, look, "/operations/", pages);
        }
    }

    private static void visit(Visitor visitor, Look look, String area, List<String> pages) {
        for (var page : pages) {
            var path = area + (page.contains("?") || area.equals("/public/") ? page : page + ".xhtml");
            assertThat(visitor.open(path)).as(path).isEqualTo(200);
            assertThat(visitor.page().locator("html").getAttribute("lang"))
                    .as(path)
                    .isEqualTo(look.language());
            assertThat(visitor.page().locator("h1").count())
                    .as("headings of " + path)
                    .isEqualTo(1);
            visitor.assertAccessible();
            visitor.assertNoComplaints();
            // Pictures of whole pages are slow, and colours are judged by axe.
            if (!look.dark()) {
                visitor.picture((area + page).substring(1).replaceAll("[^a-z-]+", "-") + "-" + look.language() + "-"
                        + look.width());
            }
        }
    }
}

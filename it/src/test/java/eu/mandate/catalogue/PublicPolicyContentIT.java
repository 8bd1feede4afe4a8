package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policies of the four services tell; each line comes from the profile or from the vendor's registers. */
class PublicPolicyContentIT {
    private static final Map<String, String> VENDORS =
            Map.of("juwaitong", "jujiao", "weiban", "yeying", "wesmile", "wesmile-team", "wadesk", "wapu");
    private static final Pattern LISTED = Pattern.compile("<li><a href=\"#section-[^\"]+\">([^<]+)</a></li>");
    private static final Pattern HEADED = Pattern.compile("<h2 id=\"section-[^\"]+-title\">([^<]+)</h2>");

    private final PortalDriver reader = new PortalDriver(Installation.shared());

    @ParameterizedTest
    @CsvSource({"juwaitong,11", "weiban,11", "wesmile,11", "wadesk,8"})
    @Commitment({"J-005", "W-024", "D-003", "D-009", "S-001"})
    void theHeadingsOfTheContentsAreThoseOfTheText(String service, int sections) {
        for (var language : List.of("en", "zh")) {
            var page = read(service, "?language=" + language).body();
            var contents = found(LISTED, page);
            assertThat(contents).isEqualTo(found(HEADED, page)).hasSizeGreaterThanOrEqualTo(sections);
            var titles = profile(service).noticeSections().stream()
                    .map(section -> "zh".equals(language)
                            ? section.title().zh()
                            : section.title().en())
                    .toList();
            assertThat(contents.subList(0, sections)).isEqualTo(titles);
        }
    }

    @ParameterizedTest
    @CsvSource({"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment({"J-034", "J-035"})
    @CommitmentInPart({"D-041", "W-161", "W-163"})
    void theCookieStatementListsEveryTechniqueAndIsLinkedFromEveryPage(String service) {
        var statement = read(service, "/cookies");
        assertThat(statement.header("Set-Cookie")).isEmpty();
        assertThat(statement.header("Content-Security-Policy")).startsWith("default-src 'none'");
        for (var cookie : profile(service).cookies()) {
            assertThat(statement.body())
                    .contains("<code>" + cookie.name() + "</code>")
                    .contains(
                            cookie.purpose().en().replace("&", "&amp;"),
                            cookie.control().en());
        }
        for (var tail : List.of("", "/cookies", "/versions", "/versions/1.0", "/versions/1.0/changes")) {
            assertThat(read(service, tail).body()).contains("href=\"" + address(service) + "/cookies\"");
        }
        var session = new PortalDriver(Installation.shared())
                .open("/portal/sign-in.xhtml")
                .header("Set-Cookie");
        var necessary = profile(service).cookies().stream()
                .filter(cookie -> cookie.necessary())
                .map(cookie -> cookie.name());
        assertThat(necessary).contains(session.substring(0, session.indexOf('=')));
    }

    @Test
    @Commitment("J-032")
    void whatIsObservedIsToldApartFromWhatIsProvided() {
        var page = read("juwaitong", "").body();
        for (var category : profile("juwaitong").categories()) {
            var start = page.indexOf("<article class=\"m-card\" id=\"" + category.code() + "\">");
            var text = page.substring(start, page.indexOf("</article>", start));
            assertThat(text.contains("observed automatically"))
                    .as(category.code())
                    .isEqualTo(category.automatic());
        }
        assertThat(profile("juwaitong").categories().stream()
                        .filter(DataCategory::automatic)
                        .map(DataCategory::code))
                .contains("J-C14", "J-C15", "J-C16", "J-C19", "J-C20");
    }

    @Test
    @Commitment("J-100")
    void whatTheVendorDoesForItselfStandsInThePolicy() {
        assertThat(read("juwaitong", "").body()).contains("J-A01", "Opening and running accounts");
    }

    @Test
    @Commitment("J-125")
    @CommitmentInPart("W-185")
    void whomToReachIsTold() {
        var contacts = read("juwaitong", "").body();
        assertThat(contacts.substring(contacts.indexOf("id=\"contacts\"")))
                .contains("Privacy team", "Privacy officer and data protection officer")
                .containsPattern("(?s)mailto:.*mailto:");
        assertThat(read("weiban", "").body()).contains("027-59764996");
    }

    @ParameterizedTest
    @CsvSource({"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment("D-008")
    void whoAnswersForItselfIsListedWithItsLinks(String service) {
        var page = read(service, "").body();
        for (var network : profile(service).networks()) {
            assertThat(page)
                    .contains(network.name(), network.operator())
                    .contains("href=\"" + network.policyUrl().replace("&", "&amp;") + "\"")
                    .contains("href=\"" + network.termsUrl().replace("&", "&amp;") + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"juwaitong", "weiban", "wesmile", "wadesk"})
    @Commitment({"W-140", "D-097"})
    void theRightsLeadToTheContacts(String service) {
        var page = read(service, "").body();
        var rights = page.substring(page.indexOf("<section id=\"rights\""));
        assertThat(rights.substring(0, rights.indexOf("</section>"))).contains("href=\"#contacts\"");
        assertThat(page).contains("<section id=\"contacts\"");
    }

    @ParameterizedTest
    @CsvSource({"weiban,30 Sep 2024", "wadesk,30 May 2025", "juwaitong,1 Jan 2020"})
    @Commitment({"W-001", "D-001"})
    void theArchiveGivesTheDateOfThePublishedText(String service, String day) {
        assertThat(read(service, "/versions").body()).contains(">" + day + "</time>");
    }

    @ParameterizedTest
    @CsvSource({"weiban", "wesmile"})
    @Commitment("S-038")
    @CommitmentInPart({"W-086", "W-119"})
    void nobodyIsToldThatAnythingIsAbsolutelySafe(String service) {
        assertThat(read(service, "").body()).contains("No transmission and no storage is absolutely safe");
        assertThat(read(service, "?language=zh").body()).contains("任何传输和存储都无法做到绝对安全");
    }

    @ParameterizedTest
    @CsvSource({"juwaitong", "weiban", "wesmile", "wadesk"})
    void nothingIsLeftWithoutWords(String service) {
        for (var language : List.of("en", "zh")) {
            for (var tail : List.of("", "/cookies", "/versions", "/versions/1.0/changes")) {
                assertThat(read(service, tail + "?language=" + language).body())
                        .doesNotContainPattern(">\\s*(profile|profiles|public|register|service|portal)\\.[a-zA-Z]");
            }
        }
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static ServiceProfile profile(String service) {
        return Records.read(new BuiltInProfiles().json(service), ServiceProfile.class);
    }

    private Answer read(String service, String tail) {
        var answer = reader.open(address(service) + tail, "Accept-Language", "en");
        assertThat(answer.status()).as(service + tail).isEqualTo(200);
        return answer;
    }

    private static String address(String service) {
        return "/public/services/" + VENDORS.get(service) + "/" + service;
    }
}

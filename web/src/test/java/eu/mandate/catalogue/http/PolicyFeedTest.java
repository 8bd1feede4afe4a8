package eu.mandate.catalogue.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.ProfileChangeReason;
import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.published.PolicyVersion;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PolicyFeedTest {

    private static final String PATH = "/public/services/jujiao/juwaitong/feed";
    private static final Instant JANUARY = Instant.parse("2026-01-10T08:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void everyVersionIsAnEntryTheLatestFirst() throws Exception {
        var feed = read(Locale.ENGLISH, "");
        assertThat(texts(feed, "title"))
                .containsExactly("Versions of the policy: JuWaiTong", "Version 1.1", "Version 1.0");
        assertThat(texts(feed, "updated")).containsExactly(MARCH.toString(), MARCH.toString(), JANUARY.toString());
        assertThat(texts(feed, "summary"))
                .containsExactly("More <mentions> & less. In force from 2026-05-01.", "First.");
        assertThat(texts(feed, "name")).containsExactly("JUJIAO");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    }

    @Test
    void anEntryLeadsToItsVersionAndToWhatItChanged() throws Exception {
        assertThat(attributes(read(Locale.ENGLISH, ""), "link", "href"))
                .containsExactly(
                        PATH,
                        "/public/services/jujiao/juwaitong/versions",
                        "/public/services/jujiao/juwaitong/versions/1.1",
                        "/public/services/jujiao/juwaitong/versions/1.1/changes",
                        "/public/services/jujiao/juwaitong/versions/1.0");
        assertThat(attributes(read(Locale.ENGLISH, ""), "category", "term")).containsExactly("material");
    }

    @Test
    void idsAreTheSameInBothLanguagesAndLinksKeepTheOneThatWasAskedFor() throws Exception {
        var chinese = read(Locale.SIMPLIFIED_CHINESE, "?language=zh");
        assertThat(texts(chinese, "id"))
                .isEqualTo(texts(read(Locale.ENGLISH, ""), "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(texts(chinese, "title")).contains("版本 1.1");
        assertThat(texts(chinese, "summary")).contains("更多。 自 2026-05-01 起生效。");
        assertThat(attributes(chinese, "link", "href")).allMatch(address -> address.endsWith("?language=zh"));
    }

    private static Document read(Locale language, String query) throws Exception {
        var profile = Records.read(new BuiltInProfiles().json("juwaitong"), ServiceProfile.class);
        var versions = List.of(
                version("1.1", MARCH, MAY, new Text("More <mentions> & less.", "更多。"), 2),
                version("1.0", JANUARY, null, new Text("First.", "首个版本。"), 0));
        var policy = new PublishedPolicy("jujiao", "JUJIAO", profile, versions.get(0), versions, null, null);
        var out = new ByteArrayOutputStream();
        PolicyFeed.write(new PublicReading(language, PATH, query, List.of(), policy), new Texts(), out);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static PolicyVersion version(String version, Instant published, Instant from, Text summary, int changes) {
        return new PolicyVersion(
                version,
                ProfileState.PUBLISHED,
                "0".repeat(64),
                null,
                published,
                from,
                null,
                ProfileChangeReason.SERVICE,
                summary,
                changes > 0,
                changes);
    }

    private static List<String> texts(Document feed, String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(Document feed, String name, String attribute) {
        return elements(feed, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Document feed, String name) {
        var found = feed.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(each -> (Element) found.item(each))
                .toList();
    }
}

package eu.mandate.catalogue.http;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.published.PolicyVersion;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.kernel.text.Texts;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The versions of a policy as an Atom feed (RFC 4287), the latest publication first, so that whoever is advised to look at the
 * policy regularly is told instead. Links are paths of this server; an id is made of what never changes and stays the same
 * wherever the feed is read.
 */
final class PolicyFeed {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final PublicReading reading;
    private final PublishedPolicy policy;
    private final Texts texts;
    private final String service;
    private final XMLStreamWriter xml;

    private PolicyFeed(PublicReading reading, Texts texts, XMLStreamWriter xml) {
        this.reading = reading;
        this.policy = reading.policy();
        this.texts = texts;
        this.service = reading.path().substring(0, reading.path().lastIndexOf('/'));
        this.xml = xml;
    }

    /** Writes the feed that a request is about; the stream stays open. */
    static void write(PublicReading reading, Texts texts, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new PolicyFeed(reading, texts, xml).feed();
        xml.close();
    }

    private void feed() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", reading.language().toLanguageTag());
        var name = in(policy.profile().name());
        head(id(""), texts.text(reading.language(), "public.versions.of", name), latest());
        xml.writeStartElement("author");
        element("name", policy.vendorName());
        xml.writeEndElement();
        link("self", TYPE, reading.path());
        link("alternate", "text/html", service + "/versions");
        for (var version : policy.versions()) entry(version);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(PolicyVersion version) throws XMLStreamException {
        var address = service + "/versions/" + version.version();
        xml.writeStartElement("entry");
        head(
                id(version.version()),
                texts.text(reading.language(), "public.feed.entry", version.version()),
                version.publishedAt());
        element("published", version.publishedAt().toString());
        link("alternate", "text/html", address);
        if (version.changes() > 0) link("related", "text/html", address + "/changes");
        if (version.material()) category("material", texts.text(reading.language(), "profiles.material"));
        element("summary", summary(version));
        xml.writeEndElement();
    }

    private String summary(PolicyVersion version) {
        var told = in(version.summary());
        if (version.effectiveFrom() == null) return told;
        var day = LocalDate.ofInstant(version.effectiveFrom(), ZoneOffset.UTC);
        return texts.text(reading.language(), "public.feed.summary", told, day.toString());
    }

    private void head(String id, String title, Instant updated) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", updated.toString());
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address + reading.query());
    }

    private void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
    }

    private Instant latest() {
        return policy.versions().stream()
                .map(PolicyVersion::publishedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private String id(String version) {
        var permanent = policy.vendor() + "/" + policy.profile().key() + "/" + version;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(permanent.getBytes(StandardCharsets.UTF_8));
    }

    private String in(Text text) {
        if (text == null) return "";
        return "zh".equals(reading.language().getLanguage()) ? text.zh() : text.en();
    }
}

package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.published.PolicyVersion;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.domain.published.PublishedService;
import eu.mandate.catalogue.domain.published.VendorFacts;
import eu.mandate.catalogue.http.PublicReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What a public page shows. It keeps nothing between two requests and knows nobody. */
@Named("open")
@RequestScoped
public class PublicPage {
    private static final String ROOT = "/public/services";

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProfileWords words;

    private PublicReading reading;
    private List<PolicySections.Section> sections;

    /** Takes what the address was resolved to. */
    @PostConstruct
    void begin() {
        reading = PublicReading.of(request);
        if (getPolicy() == null) return;
        words.openly(getPolicy().profile());
        sections = PolicySections.of(getPolicy());
    }

    /** The language of the page. */
    public Locale getLocale() {
        return reading.language();
    }

    /** The language as the page declares it. */
    public String getTag() {
        return reading.language().toLanguageTag();
    }

    /** The page's own address, without its query. */
    public String getPath() {
        return reading.path();
    }

    /** All services that may be read. */
    public List<PublishedService> getServices() {
        return reading.services();
    }

    /** The version shown; {@code null} on the list of services. */
    public PublishedPolicy getPolicy() {
        return reading.policy();
    }

    /** The sections of the version shown. */
    public List<PolicySections.Section> getSections() {
        return sections;
    }

    /** What the profile demands as contacts, each with where it is reached. */
    public List<Reachable> getContacts() {
        return reading.policy().profile().contacts().stream()
                .map(demanded -> new Reachable(
                        demanded.name(),
                        demanded.value(),
                        reading.policy().facts().contacts(demanded.purpose())))
                .toList();
    }

    /** A contact with its fixed text, or with what the vendor's register says of it. */
    public record Reachable(Text name, String value, List<VendorFacts.Contact> reached) {}

    /** The address of the list of services. */
    public String getRoot() {
        return ROOT + reading.query();
    }

    /** The address of the service's policy in force, or of what is below it. */
    public String below(String tail) {
        return service(reading.policy().vendor(), reading.policy().profile().key()) + tail + reading.query();
    }

    /** The address of a service on the list. */
    public String address(PublishedService service) {
        return service(service.vendor(), service.key()) + reading.query();
    }

    /** Whether the version shown is the one in force. */
    public boolean isPresent() {
        return reading.policy().shown().state() == ProfileState.IN_FORCE;
    }

    /** Whether a version is announced that does not hold yet. */
    public PolicyVersion getComing() {
        return isPresent() ? reading.policy().coming().orElse(null) : null;
    }

    /** The version in force, to lead to from another one; {@code null} while there is none. */
    public String getInForce() {
        return reading.policy().inForce().map(PolicyVersion::version).orElse(null);
    }

    /** A day that stands in a text, as a point in time; {@code null} for none. */
    public Instant day(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String service(String vendor, String key) {
        return ROOT + "/" + vendor + "/" + key;
    }
}

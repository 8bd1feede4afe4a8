package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a profile in the order in which a lawyer asks for them. */
public final class ProfileContents {
    private ProfileContents() {}

    /** One part: its anchor, which is also what its text is called by, and how many entries it has. */
    public record Part(String id, int entries) {}

    /** The parts that are not empty. */
    public static List<Part> of(ServiceProfile profile) {
        return Stream.concat(data(profile), terms(profile))
                .filter(part -> part.entries() > 0)
                .toList();
    }

    private static Stream<Part> data(ServiceProfile profile) {
        return Stream.of(
                part("activities", profile.activities()),
                part("categories", profile.categories()),
                part("purposes", profile.purposes()),
                part("recipients", profile.recipients()),
                part("networks", profile.networks()),
                part("retention", profile.retention()),
                part("rights", profile.rights()),
                part("grounds", profile.refusalGrounds()));
    }

    private static Stream<Part> terms(ServiceProfile profile) {
        return Stream.of(
                part("minors", profile.minors()),
                part("storage", profile.storage()),
                part("breach", profile.breach()),
                part("measures", profile.securityMeasures()),
                part("changes", profile.changeNotice()),
                part(
                        "notices",
                        profile.noticeDuties(),
                        profile.permissions(),
                        profile.notices(),
                        profile.consentExceptions()),
                part("access", profile.scopes(), profile.staffRoles(), profile.reports()),
                part("cookies", profile.cookies()),
                part("duties", profile.controllerDuties()),
                part("contacts", profile.contacts(), profile.links()),
                part("resolutions", profile.resolutions()));
    }

    private static Part part(String id, Object... registers) {
        return new Part(
                id, Arrays.stream(registers).mapToInt(ProfileContents::entries).sum());
    }

    private static int entries(Object register) {
        if (register instanceof List<?> list) return list.size();
        return register == null ? 0 : 1;
    }
}

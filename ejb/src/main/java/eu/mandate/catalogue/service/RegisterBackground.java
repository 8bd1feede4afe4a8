package eu.mandate.catalogue.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.RegisterReferences;
import eu.mandate.catalogue.domain.register.RegisterSurroundings;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.catalogue.entity.RegisterVersion;
import eu.mandate.catalogue.entity.RegisterVersions;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what an entry of a register is judged against. */
@ApplicationScoped
public class RegisterBackground {

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject
    RegisterVersions entries;

    @Inject
    ProfileVersions versions;

    @Inject
    ParsedProfiles parsed;

    @Inject
    Clock clock;

    /** What the entry of the place is judged against now. */
    RegisterSurroundings of(RegisterPlace place) {
        var now = clock.instant();
        var vendor = place.vendor();
        return new RegisterSurroundings(
                place.key(),
                RegisterReferences.registers()
                        .collect(toMap(register -> register, register -> counting(vendor, register))),
                profiles(vendor, now),
                versions.of(vendor).stream().map(ProfileVersion::service).collect(toSet()),
                LocalDate.ofInstant(now, EARLIEST));
    }

    private Map<String, RegisterPayload> counting(ProcessorId vendor, Register register) {
        return entries.present(vendor, register).stream()
                .filter(version -> !version.isRetired())
                .collect(toMap(RegisterVersion::key, RegisterDesk::payload));
    }

    /** An entry may be written for a version of a profile that is to hold: its announcement comes first. */
    private List<ServiceProfile> profiles(ProcessorId vendor, Instant now) {
        return versions.services(vendor).stream()
                .map(service -> versions.timeline(vendor, service))
                .flatMap(timeline -> Stream.of(timeline.inForceAt(now), timeline.nextAfter(now)))
                .flatMap(held -> held.stream())
                .map(this::profile)
                .toList();
    }

    private ServiceProfile profile(PublishedVersion held) {
        return parsed.of(held.id(), held.contentHash());
    }
}

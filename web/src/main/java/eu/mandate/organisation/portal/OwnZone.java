package eu.mandate.organisation.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.Languages;
import eu.mandate.organisation.service.OrganisationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The zone in which the organisation counts its days; UTC until it has chosen one. */
@RequestScoped
public class OwnZone {
    @Inject
    private OrganisationService organisation;

    @Inject
    private Clock clock;

    private ZoneId zone;

    /** IANA name. */
    String name() {
        return zone().getId();
    }

    /**
     * The beginning of a day; null for today and for none, which both mean at once.
     *
     * @throws Refusal VALIDATION for what is no day
     */
    Instant startOf(String day) {
        if (day == null || day.isBlank()) return null;
        try {
            var chosen = LocalDate.parse(day.strip());
            return chosen.equals(LocalDate.ofInstant(clock.instant(), zone()))
                    ? null
                    : chosen.atStartOfDay(zone()).toInstant();
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("/effectiveFrom", "json-not-date");
        }
    }

    private ZoneId zone() {
        if (zone == null) {
            zone = Optional.ofNullable(organisation.view().organisation().languages())
                    .map(Languages::timeZone)
                    .map(ZoneId::of)
                    .orElse(ZoneOffset.UTC);
        }
        return zone;
    }
}

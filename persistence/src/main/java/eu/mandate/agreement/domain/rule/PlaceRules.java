package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.Findings.Country;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.DataLocation.Kind;
import java.util.Objects;
import java.util.stream.Stream;

/** R11 to R13, R18 and R36: where data is, and from where it is reached (Art. 28(3)(a) GDPR). */
final class PlaceRules {

    private final Snapshot snapshot;
    private final Findings findings;

    private PlaceRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new PlaceRules(snapshot, findings);
        Entrusted.of(snapshot).categories().forEach(rules::hasAPlace);
        rules.backupIsDescribed();
        rules.remoteAccessIsDeclared();
        rules.runtimeIsDisclosed();
        rules.platformsKeepTheStorageClaim();
    }

    private void hasAPlace(DataCategory category) {
        var stored = locations(Kind.STORAGE)
                .anyMatch(place -> !Findings.absent(place.country())
                        && (Findings.absent(place.categories())
                                || place.categories().contains(category.code())));
        findings.refuse(!stored, "R11", Place.vendor("V", "/registers/locations"), category.code(), category.code());
    }

    private void backupIsDescribed() {
        var described = locations(Kind.BACKUP)
                .anyMatch(place ->
                        place.backupDays() != null && place.backupDays() > 0 && !Findings.absent(place.country()));
        findings.refuse(!described, "R12", Place.vendor("V", "/registers/locations"), null);
    }

    private void remoteAccessIsDeclared() {
        var declared = Stream.of(Kind.REMOTE_ACCESS, Kind.NO_REMOTE_ACCESS)
                .flatMap(this::locations)
                .findAny()
                .isPresent();
        findings.refuse(!declared, "R13", Place.vendor("V", "/registers/locations"), null);
    }

    /** What the running system says of its places has to be in the register. */
    private void runtimeIsDisclosed() {
        for (var active : snapshot.runtime().places()) {
            var listed = Stream.of(Kind.STORAGE, Kind.BACKUP)
                    .flatMap(this::locations)
                    .map(place -> place.country() + " " + place.region() + " " + place.provider())
                    .anyMatch(place -> place.equalsIgnoreCase(active));
            findings.refuse(!listed, "R18", Place.vendor("V", "/runtime/places"), active, active);
        }
    }

    /** A service that promises that data stays where it rests cannot offer a platform of another country. */
    private void platformsKeepTheStorageClaim() {
        if (snapshot.profile().storage().crossBorder() != CrossBorder.DENIED) return;
        var resting = locations(Kind.STORAGE)
                .map(DataLocation::country)
                .filter(Objects::nonNull)
                .toList();
        for (var platform : snapshot.registers().platforms()) {
            var country = platform.entry().country();
            var place = Place.vendor("IV-B", "/registers/platforms/" + platform.key());
            findings.refuse(
                    !resting.contains(country),
                    "R36",
                    place,
                    country,
                    platform.entry().platform(),
                    new Country(country));
        }
    }

    private Stream<DataLocation> locations(Kind kind) {
        return snapshot.registers().locations().stream()
                .map(Location::entry)
                .filter(location -> location.kind() == kind);
    }
}

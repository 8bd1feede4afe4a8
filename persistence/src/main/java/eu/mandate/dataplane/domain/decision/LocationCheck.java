package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.terms.StorageRule;
import eu.mandate.kernel.domain.Code;
import java.util.List;

/**
 * Step 16: data stays in its region, at rest and when it is read; it goes elsewhere only on a way that the profile leaves open
 * and that somebody recorded (Art. 44 to 49 GDPR; PIPL Art. 38 to 40).
 */
final class LocationCheck implements Check {

    @Override
    public Step step() {
        return Step.LOCATION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var storage = situation.profile().profile().storage();
        var regions = situation.regions();
        if (storage == null || regions == null || regions.home() == null || regions.store() == null) {
            return blocked(situation, List.of(), "location-unknown");
        }
        var journey = question.journey();
        var region = journey.region() == null ? regions.home() : journey.region();
        if (!storage.regions().contains(region))
            return blocked(situation, storage.rows(), "region-not-offered", region);
        var kept = way(situation, storage, region, regions.store());
        if (kept != null) return kept;
        var read = journey.destination() == null ? null : way(situation, storage, region, journey.destination());
        if (read != null) return read;
        return Finding.passed(Ground.ofProfile(situation, storage.rows(), "decision-region", region));
    }

    /** Why the way is closed, or null when it is open. */
    private static Finding way(Situation situation, StorageRule storage, String from, String to) {
        if (from.equals(to)) return null;
        var recorded = situation.regions().ways().stream()
                .filter(way -> way.region().equals(to))
                .findFirst();
        return switch (storage.crossBorder()) {
            case DENIED -> blocked(situation, storage.rows(), "transfer-denied", from, to);
            case WITH_MECHANISM ->
                recorded.isPresent() && recorded.get().reference() != null ? null : mechanism(situation, storage, to);
            case DENIED_UNLESS_GROUND -> {
                if (recorded.isEmpty()) yield blocked(situation, storage.rows(), "transfer-without-ground", from, to);
                yield recorded.get().reference() == null ? mechanism(situation, storage, to) : null;
            }
        };
    }

    private static Finding mechanism(Situation situation, StorageRule storage, String to) {
        return Finding.failed(
                Code.TRANSFER_MECHANISM_MISSING,
                Ground.ofProfile(situation, storage.rows(), "transfer-mechanism-missing", to));
    }

    private static Finding blocked(Situation situation, List<String> rows, String key, Object... arguments) {
        return Finding.failed(Code.TRANSFER_BLOCKED, Ground.ofProfile(situation, rows, key, arguments));
    }
}

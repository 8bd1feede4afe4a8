package eu.mandate.catalogue.domain.diff;

import java.util.Set;

/** Members that are on or off. */
final class Switches {

    /** Turned on, these let more happen. */
    private static final Set<String> POWERS = Set.of(
            "/categories/automatic",
            "/rights/extension/allowed",
            "/refusalGrounds/sealed",
            "/minors/minorsAccepted",
            "/cookies/necessary");

    /** Turned on, these protect. */
    private static final Set<String> PROTECTIONS = Set.of(
            "/purposes/masked",
            "/purposes/pseudonymous",
            "/purposes/aggregateOnly",
            "/purposes/underHoldOnly",
            "/purposes/optIn",
            "/activities/optIn",
            "/rights/immediate",
            "/refusalGrounds/extensionOnly",
            "/minors/answerRequired",
            "/storage/regionRequired",
            "/breach/promisedByText",
            "/permissions/ownGrant",
            "/contacts/required");

    private Switches() {}

    static Verdict of(String place, boolean was) {
        if (!POWERS.contains(place) && !PROTECTIONS.contains(place)) {
            return Verdict.neutral("Told differently", "说明有变");
        }
        var wider = POWERS.contains(place) != was;
        return wider
                ? Verdict.wider(was ? "A protection is turned off" : "A power is turned on", was ? "取消一项保护" : "新增一项权限")
                : Verdict.narrower(
                        was ? "A power is turned off" : "A protection is turned on", was ? "取消一项权限" : "新增一项保护");
    }
}

package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;

/** A material change is told through a channel that people cannot overlook. */
final class Announcement {

    private Announcement() {}

    /**
     * The prominent channel as the profile names it in English, or null when none was named.
     *
     * @throws Refusal VALIDATION when the profile has no such prominent channel
     */
    static String channel(ServiceProfile profile, String named) {
        if (named == null || named.isBlank()) return null;
        return profile.changeNotice().prominentChannels().stream()
                .filter(channel ->
                        channel.en().equals(named.strip()) || channel.zh().equals(named.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/announcedThrough", "channel-not-prominent"))
                .en();
    }

    /** @throws Refusal MATERIAL_CHANGE_UNANNOUNCED with every material change */
    static void notOwed(ProfileChanges changes) {
        if (!changes.material()) return;
        throw Refusal.of(Code.MATERIAL_CHANGE_UNANNOUNCED, "material-change-unannounced", changes.to())
                .with(changes.changes().stream()
                        .filter(ProfileChange::material)
                        .map(change -> Violation.of(
                                change.pointer(),
                                "material-change",
                                change.why().en(),
                                change.why().zh(),
                                change.kind()))
                        .toArray(Violation[]::new));
    }
}

package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileEvent.ProfilePublished;
import eu.mandate.catalogue.domain.ProfileEvent.ProfilePutInForce;
import eu.mandate.catalogue.domain.Publication;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.entity.ProfileDocument;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.catalogue.entity.ProfileVersions;
import eu.mandate.catalogue.store.ServiceLock;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The steps in the life of a version; who may take them was decided before. */
@ApplicationScoped
public class ProfileDesk {

    private static final Duration FURTHEST = Duration.ofDays(366);

    @Inject
    ProfileVersions versions;

    @Inject
    ParsedProfiles parsed;

    @Inject
    ProfileJudge judge;

    @Inject
    ServiceLock lock;

    @Inject
    Clock clock;

    /** A draft, and whether it took the place of an earlier one of the same name. */
    public record Draft(ProfileVersion version, boolean replaced) {}

    /**
     * Makes a draft of a profile, or gives the draft of that name this content.
     *
     * @throws Refusal CONFLICT when the version is published
     */
    public Draft draft(ProcessorId vendor, ServiceProfile profile) {
        var now = clock.instant();
        var content = new ProfileDocument(TimeOrderedId.next(clock), vendor, Records.write(profile));
        var known = versions.find(vendor, profile.key(), profile.version());
        if (known.isPresent()) {
            versions.replace(known.get(), content, now);
            return new Draft(known.get(), true);
        }
        var draft = new ProfileVersion(TimeOrderedId.next(clock), vendor, profile.key(), profile.version());
        draft.hold(content, now);
        versions.add(draft, content);
        return new Draft(draft, false);
    }

    /** Whether a version of the service was ever published. */
    public boolean published(ProcessorId vendor, String service) {
        return versions.services(vendor).contains(service);
    }

    /** The version alone with the caller until the transaction ends, as it is now. */
    public ProfileVersion alone(ProfileVersion version) {
        lock.take(version.processor(), version.service());
        return versions.fresh(version);
    }

    /**
     * Fixes a draft for ever.
     *
     * @throws Refusal CONFLICT; PROFILE_INCOMPLETE with every finding; MATERIAL_CHANGE_UNANNOUNCED with every material
     *     change; VALIDATION when the channel is none of the profile's prominent ones
     */
    public ProfilePublished publish(ProfileVersion version, PublishProfile command) {
        version.draftOnly();
        var profile = parsed.of(version);
        judge.complete(version.processor(), profile);
        var channel = Announcement.channel(profile, command.announcedThrough());
        var changes = changesBy(version);
        if (channel == null) Announcement.notOwed(changes);
        var summary = new Text(command.summaryEn().strip(), command.summaryZh().strip());
        var number = changes.changes().size();
        var publication = new Publication(command.reason(), summary, channel, changes.material(), number);
        version.publish(publication, clock.instant());
        return new ProfilePublished(version.inTime(), version.service(), publication);
    }

    /**
     * Says from when a published version holds. It is compared with the versions before and behind it again, for they may
     * be others than at its publication.
     *
     * @param wanted null for at once
     * @throws Refusal CONFLICT; VALIDATION for a day in the past or far ahead; MATERIAL_CHANGE_UNANNOUNCED
     */
    public ProfilePutInForce putInForce(ProfileVersion version, Instant wanted) {
        var now = clock.instant();
        var from = wanted == null ? now : wanted;
        if (from.isBefore(now)) throw Refusal.invalid("/effectiveFrom", "time-in-the-past");
        if (from.isAfter(now.plus(FURTHEST))) throw Refusal.invalid("/effectiveFrom", "time-too-far-ahead");
        var timeline = versions.timeline(version.processor(), version.service());
        version.putInForce(from);
        if (!version.announced()) Announcement.notOwed(parsed.changes(timeline.inForceAt(from), version.inTime()));
        timeline.nextAfter(from).ifPresent(next -> told(version, next));
        return new ProfilePutInForce(version.inTime(), version.service());
    }

    /**
     * What a version changes against another one.
     *
     * @throws Refusal VALIDATION when they are not of the same service
     */
    public ProfileChanges changes(Optional<ProfileVersion> before, ProfileVersion after) {
        var strange = before.filter(other ->
                !other.service().equals(after.service()) || !other.processor().equals(after.processor()));
        if (strange.isPresent()) throw Refusal.invalid("/against", "profile-of-another-service");
        return parsed.changes(before.map(ProfileVersion::inTime), after.inTime());
    }

    /** Gives a draft up. */
    public void discard(ProfileVersion draft) {
        draft.draftOnly();
        versions.remove(draft);
    }

    /** What a draft changes against the version in force, or against the next one when none is. */
    private ProfileChanges changesBy(ProfileVersion draft) {
        var now = clock.instant();
        var timeline = versions.timeline(draft.processor(), draft.service());
        return parsed.changes(timeline.inForceAt(now).or(() -> timeline.nextAfter(now)), draft.inTime());
    }

    private void told(ProfileVersion before, PublishedVersion next) {
        var announced = versions.get(Optional.of(before.processor()), next.id()).announced();
        if (!announced) Announcement.notOwed(parsed.changes(Optional.of(before.inTime()), next));
    }
}

package eu.mandate.catalogue.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;

import eu.mandate.catalogue.domain.BuiltInProfileView;
import eu.mandate.catalogue.domain.LintReport;
import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileCounts;
import eu.mandate.catalogue.domain.ProfileEvent;
import eu.mandate.catalogue.domain.ProfileFilter;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.RegisterCounts;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.entity.ProfileVersion;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of service profiles, for the operators of their vendor and for installation administrators, who name the vendor.
 * A draft may be replaced and discarded; what was published never changes and is kept for ever.
 */
@Stateless
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
public class ProfileAdministrationService {
    /** Longest file of a profile, in MiB of UTF-8. */
    public static final int MOST_MEBIBYTES = 4;

    @Inject
    VendorScope scope;

    @Inject
    ProfileShelf shelf;

    @Inject
    ProfileDesk desk;

    @Inject
    ProfileJudge judge;

    @Inject
    ProfileSource source;

    @Inject
    Event<DomainEvent> events;

    /** Versions by service, the latest upload first. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public Slice<ProfileVersionView> list(@NotNull ProfileFilter filter, @NotNull SliceRequest page) {
        var found = shelf.list(filter, page);
        events.fire(new ProfileEvent.ProfilesListed(found.items().size()));
        return found;
    }

    /** @throws Refusal NOT_FOUND for an unknown version and for another vendor's alike; so everywhere below */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public ProfileVersionView get(@NotNull String id) {
        return shelf.view(read(id));
    }

    /** The canonical JSON of a version, which its hash is made of. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public String document(@NotNull String id) {
        return shelf.document(read(id));
    }

    /** The content of a version. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public ServiceProfile profile(@NotNull String id) {
        return shelf.profile(read(id));
    }

    /** How many entries each register of a version has. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public RegisterCounts counts(@NotNull String id) {
        var version = read(id);
        return RegisterCounts.of(version.service(), version.version(), ProfileCounts.of(shelf.profile(version)));
    }

    /** What keeps a version from being published now. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public LintReport lintReport(@NotNull String id) {
        var version = shelf.get(id);
        return report(version.processor(), shelf.profile(version), version.id());
    }

    /**
     * Judges a profile without keeping it.
     *
     * @param processor key of the vendor; null for the operator's own; so everywhere below
     * @throws Refusal VALIDATION with every fault when it is no profile
     */
    public LintReport lint(String processor, @NotNull String json) {
        var vendor = scope.named(processor);
        return report(vendor, source.read(json), null);
    }

    /**
     * What a version changes against another one of its service.
     *
     * @param against null for the version in force
     */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public ProfileChanges diff(@NotNull String id, String against) {
        var version = shelf.get(id);
        var before = against == null ? shelf.inForceBeside(version) : Optional.of(shelf.get(against));
        var changes = desk.changes(before, version);
        events.fire(new ProfileEvent.ProfilesCompared(version.id(), changes.from(), changes.to()));
        return changes;
    }

    /**
     * Makes a draft of a profile; a draft of the same service and version gets this content instead.
     *
     * @throws Refusal VALIDATION with every fault; CONFLICT when that version is published
     */
    public ProfileVersionView upload(String processor, @NotNull String json) {
        var vendor = scope.named(processor);
        return keep(vendor, source.read(json));
    }

    /** The profiles that come with the product. */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public List<BuiltInProfileView> builtIns() {
        var found = source.builtIns();
        events.fire(new ProfileEvent.BuiltInProfilesListed(found.size()));
        return found;
    }

    /** As {@link #upload}, of a profile that comes with the product. */
    public ProfileVersionView uploadBuiltIn(String processor, @NotNull String key) {
        var vendor = scope.named(processor);
        return keep(vendor, source.builtIn(key));
    }

    /**
     * Fixes a draft for ever.
     *
     * @param expectedVersion the entity version the operator saw, or null; so everywhere below
     * @throws Refusal PRECONDITION_FAILED; CONFLICT when it is published; PROFILE_INCOMPLETE with every finding;
     *     MATERIAL_CHANGE_UNANNOUNCED with every material change
     */
    public ProfileVersionView publish(
            @NotNull String id, @NotNull @Valid PublishProfile command, Long expectedVersion) {
        var version = alone(id, expectedVersion);
        events.fire(desk.publish(version, command));
        return shelf.view(version);
    }

    /**
     * Says from when a published version holds; the day once told stays.
     *
     * @throws Refusal PRECONDITION_FAILED; CONFLICT when it is a draft or was put in force before; VALIDATION for a day in
     *     the past or far ahead; MATERIAL_CHANGE_UNANNOUNCED
     */
    public ProfileVersionView putInForce(@NotNull String id, @NotNull PutInForce command, Long expectedVersion) {
        var version = alone(id, expectedVersion);
        events.fire(desk.putInForce(version, command.effectiveFrom()));
        return shelf.view(version);
    }

    /** @throws Refusal PRECONDITION_FAILED; CONFLICT when it is published, for then it is kept for ever */
    public void discard(@NotNull String id, Long expectedVersion) {
        var version = alone(id, expectedVersion);
        desk.discard(version);
        events.fire(new ProfileEvent.ProfileDraftDiscarded(version.id(), version.service(), version.version()));
    }

    private ProfileVersion read(String id) {
        var version = shelf.get(id);
        events.fire(new ProfileEvent.ProfileRead(version.id()));
        return version;
    }

    private ProfileVersion alone(String id, Long expectedVersion) {
        var version = desk.alone(shelf.get(id));
        version.expectVersion(expectedVersion);
        return version;
    }

    private ProfileVersionView keep(ProcessorId vendor, ServiceProfile profile) {
        var draft = desk.draft(vendor, profile);
        var view = shelf.view(draft.version());
        events.fire(new ProfileEvent.ProfileUploaded(
                view.id(), view.service(), view.version(), view.contentHash(), draft.replaced()));
        return view;
    }

    private LintReport report(ProcessorId vendor, ServiceProfile profile, UUID id) {
        var findings = judge.findings(vendor, profile);
        events.fire(new ProfileEvent.ProfileJudged(id, profile.key(), findings.size()));
        return new LintReport(profile.key(), profile.version(), findings.isEmpty(), findings);
    }
}

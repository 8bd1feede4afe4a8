package eu.mandate.catalogue.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.ProfileChangeReason;
import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.Publication;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a service profile. It begins as a draft, is published once and put in force once; from publication on its
 * content is fixed, which the database holds as well.
 */
@Entity
@Table(schema = "catalogue", name = "profile_version")
public class ProfileVersion {
    @Id
    @Column(name = "version_id")
    private UUID id;

    @Column(name = "processor_id")
    private int processor;

    private String service;
    private String version;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "effective_from")
    private Instant effectiveFrom;

    @Enumerated(EnumType.STRING)
    private ProfileChangeReason reason;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "summary_zh")
    private String summaryZh;

    @Column(name = "announced_through")
    private String announcedThrough;

    private boolean material;
    private int changes;

    @Version
    @Column(name = "entity_version")
    private long entityVersion;

    /** For JPA. */
    protected ProfileVersion() {}

    /** A draft. */
    public ProfileVersion(UUID id, ProcessorId processor, String service, String version) {
        this.id = requireNonNull(id);
        this.processor = processor.value();
        this.service = requireNonNull(service);
        this.version = requireNonNull(version);
    }

    /**
     * Gives the draft its content, in the place of an earlier one.
     *
     * @throws Refusal CONFLICT when it is published
     */
    public void hold(ProfileDocument content, Instant now) {
        draftOnly();
        document = content.id();
        contentHash = content.contentHash();
        uploadedAt = requireNonNull(now);
    }

    /** @throws Refusal CONFLICT when it is published already */
    public void publish(Publication publication, Instant now) {
        draftOnly();
        reason = requireNonNull(publication.reason());
        summaryEn = requireNonNull(publication.summary().en());
        summaryZh = requireNonNull(publication.summary().zh());
        announcedThrough = publication.announcedThrough();
        material = publication.material();
        changes = publication.changes();
        publishedAt = requireNonNull(now);
    }

    /** @throws Refusal CONFLICT when it is a draft, or was put in force before: the day once told stays */
    public void putInForce(Instant from) {
        if (publishedAt == null) throw Refusal.of(Code.CONFLICT, "profile-not-published");
        if (effectiveFrom != null) throw Refusal.of(Code.CONFLICT, "profile-in-force-already");
        effectiveFrom = requireNonNull(from);
    }

    /** @throws Refusal CONFLICT when it is published, for then it is kept for ever */
    public void draftOnly() {
        if (publishedAt != null) throw Refusal.of(Code.CONFLICT, "profile-published-already");
    }

    /**
     * Guards a change against an outdated view.
     *
     * @param expected the version the caller saw, or null when the caller does not insist
     * @throws Refusal PRECONDITION_FAILED when it changed since
     */
    public void expectVersion(Long expected) {
        if (expected != null && expected != entityVersion)
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
    }

    public UUID id() {
        return id;
    }

    public ProcessorId processor() {
        return new ProcessorId(processor);
    }

    public String service() {
        return service;
    }

    public String version() {
        return version;
    }

    /** Number of the {@link ProfileDocument}. */
    public UUID document() {
        return document;
    }

    public String contentHash() {
        return contentHash;
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** Whether its publication was told through a prominent channel. */
    public boolean announced() {
        return announcedThrough != null;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Its place in time; of a draft the times are null. */
    public PublishedVersion inTime() {
        return new PublishedVersion(id, version, contentHash, publishedAt, effectiveFrom);
    }

    /** @param timeline of its service */
    public ProfileVersionView view(ProfileTimeline timeline, Instant now) {
        return new ProfileVersionView(
                id,
                service,
                version,
                timeline.stateOf(id, published(), now),
                contentHash,
                uploadedAt,
                publishedAt,
                effectiveFrom,
                timeline.supersededAt(id, now),
                reason,
                published() ? new Text(summaryEn, summaryZh) : null,
                announcedThrough,
                material,
                changes,
                entityVersion);
    }
}

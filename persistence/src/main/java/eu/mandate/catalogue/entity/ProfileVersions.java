package eu.mandate.catalogue.entity;

import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of all profiles; every question names the vendor, and the database's policies ask for it again. */
@ApplicationScoped
public class ProfileVersions {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a draft with its content. */
    public void add(ProfileVersion draft, ProfileDocument content) {
        em.persist(content);
        em.flush();
        em.persist(draft);
        em.flush();
    }

    /**
     * Gives a draft that is here already another content and lets the earlier one go.
     *
     * @throws Refusal CONFLICT when it is published
     */
    public void replace(ProfileVersion draft, ProfileDocument content, Instant now) {
        draft.draftOnly();
        var earlier = em.find(ProfileDocument.class, draft.document());
        em.persist(content);
        em.flush();
        draft.hold(content, now);
        em.flush();
        em.remove(earlier);
    }

    /** Removes a draft with its content. */
    public void remove(ProfileVersion draft) {
        var content = em.find(ProfileDocument.class, draft.document());
        em.remove(draft);
        em.flush();
        em.remove(content);
    }

    /** Sends changes to the database, so that views show the new version number. */
    public void flush() {
        em.flush();
    }

    /** @throws Refusal NOT_FOUND for an unknown version and for another vendor's alike */
    public ProfileVersion get(Optional<ProcessorId> vendor, UUID id) {
        return Optional.ofNullable(em.find(ProfileVersion.class, id))
                .filter(found -> vendor.isEmpty() || vendor.get().equals(found.processor()))
                .orElseThrow(() -> Refusal.notFound("profile-version", id));
    }

    /** Reads a version anew, with what others changed since it was read first. */
    public ProfileVersion fresh(ProfileVersion version) {
        em.refresh(version);
        return version;
    }

    /** The version of that name, draft or published. */
    public Optional<ProfileVersion> find(ProcessorId vendor, String service, String version) {
        return em.createQuery(
                        "select v from ProfileVersion v where v.processor = :vendor and v.service = :service"
                                + " and v.version = :version",
                        ProfileVersion.class)
                .setParameter("vendor", vendor.value())
                .setParameter("service", service)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** Everything the vendor ever uploaded and did not discard, by service, the latest first. */
    public List<ProfileVersion> of(ProcessorId vendor) {
        return em.createQuery(
                        "select v from ProfileVersion v where v.processor = :vendor"
                                + " order by v.service, v.uploadedAt desc, v.id desc",
                        ProfileVersion.class)
                .setParameter("vendor", vendor.value())
                .getResultList();
    }

    /** The published versions of one service, the latest first. */
    public List<ProfileVersion> published(ProcessorId vendor, String service) {
        return em.createQuery(
                        "select v from ProfileVersion v where v.processor = :vendor and v.service = :service"
                                + " and v.publishedAt is not null order by v.publishedAt desc, v.id desc",
                        ProfileVersion.class)
                .setParameter("vendor", vendor.value())
                .setParameter("service", service)
                .getResultList();
    }

    /** The published versions of one service in time. */
    public ProfileTimeline timeline(ProcessorId vendor, String service) {
        return new ProfileTimeline(
                published(vendor, service).stream().map(ProfileVersion::inTime).toList());
    }

    /** Keys of the services of which a version was published. */
    public List<String> services(ProcessorId vendor) {
        return em.createQuery(
                        "select distinct v.service from ProfileVersion v where v.processor = :vendor"
                                + " and v.publishedAt is not null order by v.service",
                        String.class)
                .setParameter("vendor", vendor.value())
                .getResultList();
    }

    /** The canonical JSON of a version. */
    public String document(UUID version) {
        var held = em.find(ProfileVersion.class, version);
        return em.find(ProfileDocument.class, held.document()).document();
    }
}

package eu.mandate.visibility.service.support;

import eu.mandate.visibility.domain.support.RecordOwners;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.domain.view.OwnVisibility.VendorSight;
import eu.mandate.visibility.entity.SupportAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** By which accesses the vendor's people can see records of one member, or could; never who they are. */
@ApplicationScoped
public class VendorSights {
    private static final int MOST = 100;

    @Inject
    SupportAccesses accesses;

    @Inject
    RecordOwners owners;

    /**
     * The latest of them.
     *
     * @param member number in the directory
     */
    public List<VendorSight> of(int member, Instant now) {
        return accesses.approved(MOST).stream()
                .map(access -> access.view(now))
                .filter(access -> reaches(access, member))
                .map(VendorSights::sight)
                .toList();
    }

    /** An access to whole kinds of records may reach everybody's. */
    private boolean reaches(SupportAccessView access, int member) {
        return access.records().isEmpty() || access.records().stream().anyMatch(record -> owners.owns(member, record));
    }

    /** One that was handed on was decided before its colleague had it. */
    private static Instant begin(SupportAccessView access) {
        return access.decidedAt().isBefore(access.askedAt()) ? access.askedAt() : access.decidedAt();
    }

    private static VendorSight sight(SupportAccessView access) {
        return new VendorSight(
                access.ticket(),
                access.purpose(),
                access.categories(),
                !access.records().isEmpty(),
                begin(access),
                access.endedAt() == null ? access.until() : access.endedAt(),
                access.inForce());
    }
}

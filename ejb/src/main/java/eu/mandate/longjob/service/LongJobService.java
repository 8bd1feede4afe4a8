package eu.mandate.longjob.service;

import eu.mandate.identity.domain.Roles;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.longjob.domain.LongJobEvent;
import eu.mandate.longjob.domain.LongJobFile;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.entity.LongJob;
import eu.mandate.longjob.entity.LongJobs;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The long jobs of the caller: nobody sees those of others. */
@Stateless
@RolesAllowed({
    Roles.TENANT_ADMIN,
    Roles.PRIVACY_MANAGER,
    Roles.LEGAL,
    Roles.AGREEMENT_REQUESTER,
    Roles.USAGE_MANAGER,
    Roles.AUDITOR,
    Roles.MEMBER,
    Roles.ONBOARDING,
    Roles.SUPPORT,
    Roles.COMMS,
    Roles.BILLING,
    Roles.SECURITY,
    Roles.OPERATIONS,
    Roles.PRIVACY,
    Roles.DPO,
    Roles.HR,
    Roles.MARKETING,
    Roles.INSTALLATION_ADMIN
})
public class LongJobService {
    private static final String OWN =
            "the caller's own orders: numbers and times; the file is recorded when it is taken";

    @Inject
    LongJobs jobs;

    @Inject
    LongJobFiles files;

    @Inject
    LongJobKinds kinds;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** One page of the caller's jobs, newest first. Asked again and again while one runs, so it is not recorded. */
    @Unrecorded(OWN)
    public Slice<LongJobView> list(SliceRequest page) {
        return jobs.list(person(), page).map(LongJob::view);
    }

    /** @throws Refusal NOT_FOUND, also for another person's */
    @Unrecorded(OWN)
    public LongJobView get(String id) {
        return jobs.get(id, person()).view();
    }

    /**
     * Ends a job that waits or runs, or deletes the file of one that is done.
     *
     * @throws Refusal NOT_FOUND; CONFLICT {@code long-job-ended} when there is nothing left to cancel
     */
    public LongJobView cancel(String id) {
        var job = jobs.locked(id, person());
        var before = job.state();
        job.cancel(clock.instant());
        files.drop(job.id());
        events.fire(new LongJobEvent.LongJobCancelled(job.id(), before));
        return job.view();
    }

    /**
     * Opens the file of a job that is done; it is read with {@link #piece}.
     *
     * @throws Refusal NOT_FOUND, also after its time; CONFLICT {@code long-job-without-file}; ROLE_NOT_ALLOWED
     *     {@code role-missing} for somebody who may not order it any more; what its kind says against it
     */
    public LongJobFile file(String id) {
        var job = jobs.get(id, person());
        kinds.release(job.order());
        var file = job.file(clock.instant());
        events.fire(new LongJobEvent.LongJobFileTaken(file.job(), job.order().kind(), file.sha256()));
        return file;
    }

    /**
     * A piece of an opened file.
     *
     * @throws Refusal as {@link #file}, when the file went meanwhile
     */
    @Unrecorded("the file was recorded when it was opened")
    public byte[] piece(UUID id, int number) {
        var job = jobs.get(id.toString(), person());
        kinds.release(job.order());
        var file = job.file(clock.instant());
        return files.piece(file.job(), number);
    }

    private UUID person() {
        return caller.user().value();
    }
}

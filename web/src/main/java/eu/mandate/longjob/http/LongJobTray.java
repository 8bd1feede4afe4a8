package eu.mandate.longjob.http;

import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.longjob.domain.LongJobState;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The person's latest jobs, as few as a glance takes in; read once in a request. */
@Named
@RequestScoped
public class LongJobTray {
    private static final int LATEST = 10;

    @Inject
    private LongJobService jobs;

    private List<LongJobView> latest;

    /** The latest jobs, newest first. */
    public List<LongJobView> latest() {
        if (latest == null) latest = jobs.list(SliceRequest.of(LATEST, null)).items();
        return latest;
    }

    /** How many of them wait or run. */
    public long getOpen() {
        return latest().stream().filter(job -> job.state().open()).count();
    }

    /** How many of them have a file to be taken. */
    public long getReady() {
        return latest().stream().filter(job -> job.state() == LongJobState.DONE).count();
    }

    /** Whether there is anything to show. */
    public boolean isShown() {
        return getOpen() + getReady() > 0;
    }
}

package eu.mandate.longjob.portal;

import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.longjob.domain.LongJobView;
import eu.mandate.longjob.service.LongJobService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** One long job: how far it is, its file, or why there is none; here it is cancelled. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class LongJobPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LongJobService jobs;

    @Inject
    private LongJobDownload download;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String file;
    private LongJobView job;

    /** Reads the job the address names, or sends its file when the address asks for that. */
    public void load() {
        job = jobs.get(id);
        if (file != null) download.send(jobs.file(id));
    }

    /** Ends the job, or deletes its file. */
    public void cancel() {
        jobs.cancel(id);
        notices.done("long-job.cancelled");
        address.go(address.here(Map.of("file", "")));
    }

    public LongJobView getJob() {
        return job;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file == null || file.isBlank() ? null : file;
    }
}

package eu.mandate.dataplane.bypass;

import eu.mandate.dataplane.bypass.HeldPath.Held;
import eu.mandate.driver.Answer;

/** Every way by which the file of a long job could come out; each is tried on every file that is hidden. */
enum JobPath implements BypassReport.Path {
    LIST("list of jobs", "GET /long-jobs") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/long-jobs");
        }
    },
    JOB("one job", "GET /long-jobs/{id}") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/long-jobs/" + held.id());
        }
    },
    FILE("the file of a job", "GET /long-jobs/{id}/file") {
        @Override
        Answer tried(Held held) {
            return held.api().get("/long-jobs/" + held.id() + "/file");
        }
    },
    TRAY("what the pages ask again and again", "/portal/long-jobs") {
        @Override
        Answer tried(Held held) {
            return held.portal().open("/portal/long-jobs");
        }
    },
    JOBS("page of jobs", "/portal/longjob/jobs.xhtml") {
        @Override
        Answer tried(Held held) {
            return held.portal().open("/portal/longjob/jobs.xhtml");
        }
    },
    PAGE("page of a job", "/portal/longjob/job.xhtml") {
        @Override
        Answer tried(Held held) {
            return held.portal().open("/portal/longjob/job.xhtml?id=" + held.id());
        }
    },
    SAVED("saved from the page of its job", "/portal/longjob/job.xhtml") {
        @Override
        Answer tried(Held held) {
            return held.portal().open("/portal/longjob/job.xhtml?id=" + held.id() + "&file=1");
        }
    };

    private final String label;
    private final String route;

    JobPath(String label, String route) {
        this.label = label;
        this.route = route;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String route() {
        return route;
    }

    /** Tries to get at it. */
    abstract Answer tried(Held held);
}

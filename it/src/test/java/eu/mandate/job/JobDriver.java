package eu.mandate.job;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;

/** Runs jobs by hand. */
public final class JobDriver {
    private static final int TURNS = 300;

    private JobDriver() {}

    /** Runs a job once its own timer does not run it; what the timer's run began before has not seen what the caller did. */
    public static Answer run(Api operator, String job) throws InterruptedException {
        var answer = operator.post("/admin/jobs/" + job + "/runs", null);
        for (var turn = 0; turn < TURNS && answer.status() == 409; turn++) {
            Thread.sleep(100);
            answer = operator.post("/admin/jobs/" + job + "/runs", null);
        }
        return answer;
    }
}

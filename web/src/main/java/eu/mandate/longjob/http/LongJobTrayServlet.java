package eu.mandate.longjob.http;

import eu.mandate.longjob.domain.LongJobView;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * How far the person's jobs are, for the script of the page that asks every few seconds. Asking is no use of the session,
 * which ends as if nobody had asked.
 */
@WebServlet({"/portal/long-jobs", "/operations/long-jobs"})
public class LongJobTrayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LongJobTray tray;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var jobs = Json.createArrayBuilder();
        for (LongJobView job : tray.latest()) {
            jobs.add(Json.createObjectBuilder()
                    .add("id", job.id().toString())
                    .add("state", job.state().name())
                    .add("open", job.state().open())
                    .add("percent", job.percent())
                    .add("rows", job.rowsDone()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(jobs.build().toString());
    }
}

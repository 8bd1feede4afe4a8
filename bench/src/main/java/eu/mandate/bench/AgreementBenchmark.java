package eu.mandate.bench;

import eu.mandate.agreement.domain.Issue;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Issuing an agreement end to end (call, snapshot, rules, document, store, audit, answer) against a plain render of the same text
 * by the same library with the same fonts: the first of each, warm in the order A-B-B-A, and eight at once. Then what stays in
 * the server's memory over two hundred issues.
 */
final class AgreementBenchmark implements Benchmark {
    private static final String ISSUE = "{\"language\":\"en\"}";
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 8;
    private static final int ISSUES = 200;
    private static final int STEP = 40;

    private final StringBuilder report = new StringBuilder();

    @Override
    public String run(Path home) throws Exception {
        try (var demo = RunningDemo.start(home, "nordlicht", "LEGAL")) {
            var issue = (Callable<Object>) () -> demo.create("/agreements", ISSUE);
            double coldIssue = seconds(issue);
            var plain = plain(demo);
            var render = (Callable<Object>) plain::render;
            double coldRender = seconds(render);
            heading(plain);
            line("first after the start", List.of(coldIssue), List.of(coldRender));
            warm(issue, render);
            atOnce(issue, render);
            memory(demo, issue);
        }
        return report.toString();
    }

    private static PlainRender plain(RunningDemo demo) throws IOException, InterruptedException {
        var view = demo.create("/agreements", ISSUE);
        var snapshot = demo.read("/agreements/" + view.getInt("number") + "/document?format=json");
        return PlainRender.of(snapshot, issue(view));
    }

    private static Issue issue(JsonObject view) {
        return new Issue(
                view.getInt("number"),
                Instant.parse(view.getString("issuedAt")),
                view.getString("templateVersion"),
                view.getString("configurationHash"),
                view.getInt("previous"),
                null);
    }

    private void heading(PlainRender plain) {
        report.append("# Agreement\n\nIssue of an agreement end to end beside a plain render of its text (")
                .append(plain.characters())
                .append(" characters of HTML) by the same library with the same fonts, JDK ")
                .append(Runtime.version().feature())
                .append(".\n\n| | issue, s: median (best) | plain render, s: median (best) | ratio of medians |\n")
                .append("| --- | --- | --- | --- |\n");
    }

    private void warm(Callable<Object> issue, Callable<Object> render) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            issue.call();
            render.call();
        }
        var issues = new ArrayList<Double>();
        var renders = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            issues.add(seconds(issue));
            renders.add(seconds(render));
            renders.add(seconds(render));
            issues.add(seconds(issue));
        }
        line("warm", issues, renders);
    }

    private void atOnce(Callable<Object> issue, Callable<Object> render) throws Exception {
        line("eight at once, all done", List.of(seconds(eight(issue))), List.of(seconds(eight(render))));
    }

    private static Callable<Object> eight(Callable<Object> one) {
        return () -> {
            var threads = Executors.newFixedThreadPool(AT_ONCE);
            try {
                for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, one))) done.get();
            } finally {
                threads.shutdown();
            }
            return null;
        };
    }

    private void memory(RunningDemo demo, Callable<Object> issue) throws Exception {
        report.append("\n| issues | alive in the server's heap, MB |\n| --- | --- |\n");
        for (int issued = 0; issued <= ISSUES; issued += STEP) {
            if (issued > 0) for (int i = 0; i < STEP; i++) issue.call();
            report.append(String.format(Locale.ROOT, "| %d | %.1f |%n", issued, demo.liveBytes() / 1e6));
        }
    }

    private static double seconds(Callable<Object> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void line(String name, List<Double> issues, List<Double> renders) {
        double ours = Figures.median(issues);
        double anchor = Figures.median(renders);
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.2f (%.2f) | %.2f (%.2f) | **%.2f** |%n",
                name,
                ours,
                Figures.best(issues),
                anchor,
                Figures.best(renders),
                ours / anchor));
    }
}

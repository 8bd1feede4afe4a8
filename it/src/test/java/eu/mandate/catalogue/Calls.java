package eu.mandate.catalogue;

import eu.mandate.driver.Answer;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Calls at the same time, and what answers say. */
final class Calls {
    private Calls() {}

    /** Makes all calls at once. */
    static List<Answer> together(List<Callable<Answer>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What exactly is wrong with the input. */
    static List<String> pointers(Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }

    /** One member of every item of a list. */
    static List<String> column(Answer list, String member) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString(member))
                .toList();
    }
}

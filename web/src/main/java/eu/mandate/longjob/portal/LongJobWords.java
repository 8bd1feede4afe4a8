package eu.mandate.longjob.portal;

import eu.mandate.kernel.portal.TextPage;
import eu.mandate.longjob.domain.LongJobView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.text.NumberFormat;
import java.util.Set;
import java.util.stream.Collectors;

/** What long jobs are called and asked for, in few words. */
@Named("longJobWords")
@RequestScoped
public class LongJobWords {
    private static final long KIBIBYTE = 1024;

    /** Members of an order that tell nothing of what was asked for. */
    private static final Set<String> TECHNICAL = Set.of("format", "basis");

    @Inject
    private TextPage texts;

    /** What is made. */
    public String what(LongJobView job) {
        return texts.get("long-job.kind." + job.kind());
    }

    /** What narrows it, as it was asked for; empty for everything. */
    public String narrowing(LongJobView job) {
        try (var reader = Json.createReader(new StringReader(job.request()))) {
            return reader.readObject().entrySet().stream()
                    .filter(member -> !TECHNICAL.contains(member.getKey()))
                    .map(member -> word(member.getKey(), plain(member.getValue())))
                    .collect(Collectors.joining(" "));
        }
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonString text) return text.getString();
        return value instanceof JsonArray several
                ? several.stream().map(LongJobWords::plain).collect(Collectors.joining(","))
                : value.toString();
    }

    private static String word(String name, String value) {
        return name.equals("query") ? value : name + ":" + value;
    }

    /** The reason of a failure in the reader's language. */
    public String failure(LongJobView job) {
        return "zh".equals(texts.locale().getLanguage()) ? job.failureZh() : job.failureEn();
    }

    /** How many rows there are, or so far of about how many; empty where that says nothing. */
    public String rows(LongJobView job) {
        return switch (job.state()) {
            case RUNNING -> texts.with("long-job.rows-of", number(job.rowsDone()), number(job.rowsTotal()));
            case DONE, EXPIRED -> texts.with("long-job.rows", number(job.rowsDone()));
            default -> "";
        };
    }

    /** A length in a unit of its size. */
    public String size(long bytes) {
        if (bytes < KIBIBYTE) return number(bytes) + " B";
        var kibibytes = (bytes + KIBIBYTE - 1) / KIBIBYTE;
        return kibibytes < KIBIBYTE ? number(kibibytes) + " KiB" : number(kibibytes / KIBIBYTE) + " MiB";
    }

    /** The tone of its badge. */
    public String tone(LongJobView job) {
        return switch (job.state()) {
            case DONE -> "good";
            case FAILED -> "bad";
            case WAITING, RUNNING -> "warn";
            default -> "plain";
        };
    }

    /** The sign of its badge. */
    public String icon(LongJobView job) {
        return switch (job.state()) {
            case WAITING -> "clock";
            case RUNNING -> "sync";
            case DONE -> "check";
            case FAILED -> "times";
            default -> "minus";
        };
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }
}

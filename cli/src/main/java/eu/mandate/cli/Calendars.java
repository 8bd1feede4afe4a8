package eu.mandate.cli;

import eu.mandate.cli.output.Output;
import eu.mandate.cli.output.Text;
import jakarta.json.JsonObject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The calendars that deadlines are counted by, and the deadlines. */
@Command(name = "calendar", description = "Calendars of public holidays.", subcommands = Calendars.ListAll.class)
final class Calendars extends CommandGroup {

    @Command(name = "list", description = "Lists the loaded years with their control totals of working days.")
    static final class ListAll extends ServerCall {
        @Override
        Call request() {
            return Call.get("/calendars");
        }

        @Override
        List<String> columns() {
            return List.of("region", "year", "workingDays", "makeUpDays", "origin", "source.title", "checksum");
        }
    }

    /** When a period of the law ends, and why. */
    @Command(name = "deadline", description = "Works out a legal deadline, with its reasons.")
    static final class Deadline extends ServerCall {

        @Option(
                names = "--rule",
                required = true,
                paramLabel = "RULE",
                description =
                        "EU_MONTHS, EU_DAYS, EXTENSION, UK_MONTHS, HOURS, HOURS_STRICT, CN_WD, CN_DAYS, CN_MONTHS,"
                                + " CN_HOURS, EARLIEST, MIN_RETENTION, MAX_RETENTION or ADVANCE_NOTICE.")
        String rule;

        @Option(names = "--region", paramLabel = "REGION", description = "A member state such as DE, or GB_EAW, or CN.")
        String region;

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DAY|TIME",
                description = "Day of the event; for periods in hours its moment in UTC.")
        String from;

        @Option(
                names = "--amount",
                paramLabel = "N",
                description = "Length of the period (default: as usual for the rule).")
        Integer amount;

        @Option(
                names = "--unit",
                paramLabel = "DAYS|MONTHS",
                description = "What the amount counts, where there is a choice.")
        String unit;

        @Option(names = "--identified", paramLabel = "DAY", description = "United Kingdom: proof of identity arrived.")
        String identified;

        @Option(names = "--paid", paramLabel = "DAY", description = "United Kingdom: the fee arrived.")
        String paid;

        @Option(names = "--asked", paramLabel = "DAY", description = "United Kingdom: clarification was asked for.")
        String asked;

        @Option(names = "--answered", paramLabel = "DAY", description = "United Kingdom: the clarification arrived.")
        String answered;

        private JsonObject deadline;

        @Override
        Call request() {
            return Call.get("/deadlines")
                    .with("rule", rule)
                    .with("region", region)
                    .with("from", from)
                    .with("amount", amount)
                    .with("unit", unit)
                    .with("identified", identified)
                    .with("paid", paid)
                    .with("asked", asked)
                    .with("answered", answered);
        }

        @Override
        JsonObject received(JsonObject answer, Surroundings surroundings) {
            deadline = answer;
            return answer;
        }

        @Override
        List<String> columns() {
            if (!deadline.isNull("provisional")) return List.of("rule", "provisional.region", "provisional.year");
            if (!deadline.isNull("endsAt")) return List.of("rule", "region", "endsAt");
            return deadline.isNull("noticeBy")
                    ? List.of("rule", "region", "target", "limit")
                    : List.of("rule", "region", "target", "limit", "noticeBy");
        }

        @Override
        public Integer call() {
            var code = super.call();
            if (output == Output.TABLE) {
                var out = parent.surroundings().out();
                deadline.getJsonArray("reasons")
                        .getValuesAs(JsonObject.class)
                        .forEach(reason -> out.println(line(reason)));
                out.flush();
            }
            return code;
        }

        private static String line(JsonObject reason) {
            var provision = reason.getString("provision");
            var suffix = provision.isEmpty() ? "" : " [" + provision + "]";
            return Text.printable("- " + reason.getString("text") + suffix);
        }
    }
}

package eu.mandate.dataplane.domain.event;

import static java.nio.charset.StandardCharsets.US_ASCII;

import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import eu.mandate.kernel.domain.Sha256;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the records of one call, in numbers, for the log.
 *
 * @param kinds how many of each category and purpose were let through
 * @param outcomes how many were added, changed, refused
 * @param refusals how many with each code
 * @param fieldsDropped how many fields were dropped
 * @param idsHash SHA-256 over the ids, one after the other
 */
public record TakenFigures(String kinds, String outcomes, String refusals, String fieldsDropped, String idsHash) {

    /** For the entry. */
    public Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("kinds", kinds);
        facts.put("outcomes", outcomes);
        facts.put("refusals", refusals);
        facts.put("fields-dropped", fieldsDropped);
        facts.put("ids-hash", idsHash);
        return facts;
    }

    /** Counts while records come in. */
    public static final class Counting {
        private static final int MOST_KINDS = 100;

        private final Map<String, Integer> kinds = new TreeMap<>();
        private int dropped;

        /** One record, or content of a session, was let through; so many of its fields were dropped. */
        public void allowed(String category, String purpose, int fields) {
            kinds.merge(category + " " + purpose, 1, Integer::sum);
            dropped += fields;
        }

        /** The numbers, once it is known what became of all of them. */
        public TakenFigures of(List<TakenRecord> records) {
            var outcomes = new TreeMap<String, Integer>();
            var refusals = new TreeMap<String, Integer>();
            var ids = new ByteArrayOutputStream();
            for (var record : records) {
                outcomes.merge(record.outcome().name(), 1, Integer::sum);
                if (record.outcome() == Outcome.REFUSED)
                    refusals.merge(record.refused().code().name(), 1, Integer::sum);
                else ids.writeBytes(record.id().toString().getBytes(US_ASCII));
            }
            var hash = HexFormat.of().formatHex(Sha256.of(ids.toByteArray()));
            return new TakenFigures(text(kinds), text(outcomes), text(refusals), Integer.toString(dropped), hash);
        }

        private static String text(Map<String, Integer> numbers) {
            return numbers.entrySet().stream()
                    .limit(MOST_KINDS)
                    .map(each -> each.getKey() + ": " + each.getValue())
                    .collect(Collectors.joining("; "));
        }
    }
}

package eu.mandate.dataplane.domain.ingest;

import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.decision.Ground;
import eu.mandate.dataplane.domain.decision.Step;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.domain.record.SessionContent;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What became of one offered record. */
public sealed interface Ingested {

    /**
     * It may be stored.
     *
     * @param place where it belongs, as its source says it
     * @param duties that accompany it
     * @param dropped fields that were dropped, for the count of the delivery
     * @param withheld keys of fields that were left out because a permission or a consent is missing
     * @param masked fields in which prohibited content was masked, with its kinds; the caller is warned
     */
    record Accepted(
            AcceptedRecord record,
            OfferedPlace place,
            Duties duties,
            int dropped,
            List<String> withheld,
            Map<String, List<ContentKind>> masked)
            implements Ingested {
        public Accepted {
            withheld = List.copyOf(withheld);
            masked = Map.copyOf(masked);
        }

        Accepted at(OfferedPlace said, List<String> keys) {
            return new Accepted(record, said, duties, dropped, keys, masked);
        }

        /** The same as it is kept, with these fields left out, too. */
        Accepted kept(AcceptedRecord less, List<String> keys) {
            var all = Stream.concat(withheld.stream(), keys.stream()).sorted().toList();
            return new Accepted(less, place, duties, dropped, all, masked);
        }
    }

    /**
     * It may be shown while the session lasts, and is no record.
     *
     * @param purpose it was let through for
     */
    record Shown(SessionContent content, String purpose, Duties duties, int dropped) implements Ingested {}

    /**
     * It is refused, without a copy of what was offered.
     *
     * @param step the first that failed
     * @param errors what exactly, with JSON pointers into the record; may be empty
     */
    record Refused(Step step, Code code, Ground ground, List<Violation> errors) implements Ingested {
        public Refused {
            errors = List.copyOf(errors);
        }

        /**
         * One whose form is wrong, before any rule of the profile is asked.
         *
         * @param faults at least one
         */
        public static Refused malformed(List<Fault> faults) {
            return new Refused(Step.CONTENT, faults.get(0).code(), Faults.ground(faults), Faults.violations(faults));
        }

        /** The same, its pointers seen from further up, and no more errors than these. */
        public Refused under(String prefix, int most) {
            var told = errors.stream()
                    .limit(most)
                    .map(error -> new Violation(prefix + error.pointer(), error.reason(), error.arguments()))
                    .toList();
            return new Refused(step, code, ground, told);
        }

        /** For the answer to a single record; in a batch the pointers are prefixed with the record's index. */
        public Refusal refusal() {
            if (code == Code.NOT_FOUND) return Refusal.notFound("record", "hidden");
            return Refusal.of(code, ground.key(), ground.arguments().toArray()).with(errors.toArray(Violation[]::new));
        }
    }
}

package eu.mandate.visibility.domain.support;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happened to accesses by the vendor's people, in the customer's log. Reasons in words stay out. */
public sealed interface SupportEvent extends DomainEvent {

    /** The access, or null when all are meant. */
    UUID access();

    @Override
    default ObjectReference object() {
        return new ObjectReference("support-access", access() == null ? null : access().toString());
    }

    /** One of the vendor's people asked; the categories with commas between, and how many single records are named. */
    record SupportAccessRequested(UUID access, String ticket, String purpose, String categories, int records, int hours)
            implements SupportEvent {

        /** That they asked for this. */
        public static SupportAccessRequested of(UUID access, SupportWish wish) {
            var categories = String.join(",", wish.categories());
            return new SupportAccessRequested(
                    access,
                    wish.ticket(),
                    wish.purpose(),
                    categories,
                    wish.records().size(),
                    wish.hours());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "ticket",
                    ticket,
                    "purpose",
                    purpose,
                    "categories",
                    categories,
                    "records",
                    Integer.toString(records),
                    "hours",
                    Integer.toString(hours));
        }
    }

    /** The customer approved; it ends at the moment that is named, if nobody ends it before. */
    record SupportAccessApproved(UUID access, String ticket, Instant until) implements SupportEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("ticket", ticket, "until", until.toString());
        }
    }

    /** The customer said no. */
    record SupportAccessRefused(UUID access, String ticket) implements SupportEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("ticket", ticket);
        }
    }

    /** One of both sides ended it, or took it back. */
    record SupportAccessEnded(UUID access, String ticket, SupportSide by) implements SupportEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("ticket", ticket, "by", by.name());
        }
    }

    /** A colleague took over what one of the vendor's people had; theirs ended. */
    record SupportAccessHandedOn(UUID access, String ticket, UUID former) implements SupportEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("ticket", ticket, "former", former.toString());
        }
    }

    /** Somebody of the customer looked at one. */
    record SupportAccessRead(UUID access) implements SupportEvent {}

    /** Somebody of the customer looked at them. */
    record SupportAccessesListed() implements SupportEvent {
        @Override
        public UUID access() {
            return null;
        }
    }
}

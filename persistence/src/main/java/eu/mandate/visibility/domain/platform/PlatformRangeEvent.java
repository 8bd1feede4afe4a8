package eu.mandate.visibility.domain.platform;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.Map;

/** What happened to the range that a platform gave an application. Who is in it stays out. */
public sealed interface PlatformRangeEvent extends DomainEvent {

    /** Code of the application. */
    String app();

    @Override
    default ObjectReference object() {
        return new ObjectReference("visibility-scope", app());
    }

    /** A range was reported, by how many departments, members and tags. */
    record PlatformRangeReported(String app, int departments, int members, int tags) implements PlatformRangeEvent {

        /** That these were named. */
        public static PlatformRangeReported of(String app, PeopleNames people) {
            return new PlatformRangeReported(
                    app,
                    people.departments().size(),
                    people.members().size(),
                    people.tags().size());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "departments",
                    Integer.toString(departments),
                    "members",
                    Integer.toString(members),
                    "tags",
                    Integer.toString(tags));
        }
    }

    /** Nothing is known of the platform's range any more. */
    record PlatformRangeForgotten(String app) implements PlatformRangeEvent {}

    /** It was looked at. */
    record PlatformRangeRead(String app) implements PlatformRangeEvent {}

    /** Its versions were looked at. */
    record PlatformVersionsListed(String app, int count) implements PlatformRangeEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }
}

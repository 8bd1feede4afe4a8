package eu.mandate.visibility.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;

/** Somebody looked at scopes, or at who is in them. Changes are instructions and are recorded as such. */
public sealed interface VisibilityEvent extends DomainEvent {

    /** Code of an application, or null when all are meant. */
    default String app() {
        return null;
    }

    @Override
    default ObjectReference object() {
        return new ObjectReference("visibility-scope", app());
    }

    /** All scopes were looked at. */
    record VisibilityScopesRead() implements VisibilityEvent {}

    /** The scope of one application was looked at. */
    record VisibilityScopeRead(String app) implements VisibilityEvent {}

    /** Who is in a scope was looked at. */
    record VisibleMembersListed(String app, int count) implements VisibilityEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** What would follow from an authorisation was looked at; only numbers were told. */
    record VisibilityScopePreviewed(String app) implements VisibilityEvent {}

    /** Which permissions nobody uses was looked at. */
    record UnusedGrantsRead() implements VisibilityEvent {}

    /** Which scopes end within days, or ended some days ago, was looked at. */
    record ScopeEndsListed(int count) implements VisibilityEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** What readers see was looked at. */
    record ReaderScopesListed(int count) implements VisibilityEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("reader-scope");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    /** What one reader sees was looked at. */
    record ReaderScopeRead(String subject) implements VisibilityEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("reader-scope", subject);
        }
    }

    /** What would follow from a scope of a reader was looked at; only numbers were told. */
    record ReaderScopePreviewed(String subject) implements VisibilityEvent {
        @Override
        public ObjectReference object() {
            return new ObjectReference("reader-scope", subject);
        }
    }
}

package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import eu.mandate.tenant.domain.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * One call on personal data.
 *
 * @param actor null when nobody is signed in
 * @param tenant whose data it is
 * @param purpose null when none was named
 * @param category code as the caller named it, or null
 * @param fields keys that come in, are asked for, sorted or filtered by; empty for all
 * @param origin of what comes in; null for other actions
 * @param unmaskReason why sensitive fields have to be shown unmasked; null leaves them masked
 * @param reference number of the case, dispute, investigation or demand the call belongs to, or null
 * @param activity code of the processing activity where the roles depend on it, or null
 * @param at business time
 */
public record Question(
        Action action,
        Actor actor,
        TenantId tenant,
        PurposeUse purpose,
        String category,
        List<String> fields,
        Origin origin,
        Journey journey,
        String unmaskReason,
        String reference,
        String activity,
        Instant at) {

    public Question {
        requireNonNull(action, "action");
        requireNonNull(tenant, "tenant");
        requireNonNull(journey, "journey");
        fields = List.copyOf(fields);
    }

    /** A call that says no more than who, what, which data and what for. */
    public static Question of(Action action, Actor actor, TenantId tenant, String category, String purpose) {
        return new Question(
                action,
                actor,
                tenant,
                PurposeUse.parse(purpose),
                category,
                List.of(),
                null,
                Journey.NONE,
                null,
                null,
                null,
                null);
    }

    /** The same call at a moment. */
    public Question at(Instant moment) {
        return new Question(
                action,
                actor,
                tenant,
                purpose,
                category,
                fields,
                origin,
                journey,
                unmaskReason,
                reference,
                activity,
                moment);
    }

    /** The same call about some fields only. */
    public Question about(List<String> keys) {
        return new Question(
                action, actor, tenant, purpose, category, keys, origin, journey, unmaskReason, reference, activity, at);
    }

    /** The same call with data from somewhere. */
    public Question from(Origin source) {
        return new Question(
                action,
                actor,
                tenant,
                purpose,
                category,
                fields,
                source,
                journey,
                unmaskReason,
                reference,
                activity,
                at);
    }

    /** The same call over these places. */
    public Question over(Journey places) {
        return new Question(
                action,
                actor,
                tenant,
                purpose,
                category,
                fields,
                origin,
                places,
                unmaskReason,
                reference,
                activity,
                at);
    }

    /** The same call with sensitive fields shown for a reason. */
    public Question unmasked(String reason) {
        return new Question(
                action, actor, tenant, purpose, category, fields, origin, journey, reason, reference, activity, at);
    }

    /** The same call within a case. */
    public Question within(String number) {
        return new Question(
                action, actor, tenant, purpose, category, fields, origin, journey, unmaskReason, number, activity, at);
    }

    /** The same call in an activity. */
    public Question in(String code) {
        return new Question(
                action, actor, tenant, purpose, category, fields, origin, journey, unmaskReason, reference, code, at);
    }
}

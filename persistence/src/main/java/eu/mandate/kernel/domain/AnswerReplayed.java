package eu.mandate.kernel.domain;

/** A repeated request was answered from its stored answer. */
public record AnswerReplayed() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("idempotent-request");
    }
}

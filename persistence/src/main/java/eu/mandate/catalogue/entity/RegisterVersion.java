package eu.mandate.catalogue.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of one entry of a vendor's register. Written once; what changes is a further version. */
@Entity
@Table(schema = "catalogue", name = "register_entry")
public class RegisterVersion {
    @Id
    @Column(name = "entry_id")
    private UUID id;

    @Column(name = "processor_id")
    private int processor;

    @Enumerated(EnumType.STRING)
    private Register register;

    @Column(name = "entry_key")
    private String key;

    private int version;
    private String payload;
    private String reason;
    private boolean demo;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_by_role")
    private String changedByRole;

    /** For JPA. */
    protected RegisterVersion() {}

    /**
     * Which entry it is a version of.
     *
     * @param version 1 and up
     */
    public record Place(ProcessorId processor, Register register, String key, int version) {}

    /**
     * Who changed it when.
     *
     * @param by null for a set-up; the roles likewise
     */
    public record Change(Instant at, UUID by, String roles) {}

    public RegisterVersion(UUID id, Place place, String payload, boolean demo, Change change) {
        this.id = requireNonNull(id);
        this.processor = place.processor().value();
        this.register = requireNonNull(place.register());
        this.key = requireNonNull(place.key());
        this.version = place.version();
        this.payload = requireNonNull(payload);
        this.demo = demo;
        this.changedAt = requireNonNull(change.at());
        this.changedBy = change.by();
        this.changedByRole = change.roles();
    }

    /** The version with which the entry ceases to count; it repeats the content. */
    public RegisterVersion retired(UUID next, String why, Change change) {
        var place = new Place(new ProcessorId(processor), register, key, version + 1);
        var last = new RegisterVersion(next, place, payload, demo, change);
        last.reason = requireNonNull(why);
        return last;
    }

    public UUID id() {
        return id;
    }

    public Register register() {
        return register;
    }

    public String key() {
        return key;
    }

    public int version() {
        return version;
    }

    /** Canonical JSON of the register's record. */
    public String payload() {
        return payload;
    }

    public boolean isRetired() {
        return reason != null;
    }

    /** Why it was retired, or null. */
    public String reason() {
        return reason;
    }

    public boolean demo() {
        return demo;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Role names of whoever changed it, or null. */
    public String changedByRole() {
        return changedByRole;
    }
}

package eu.mandate.visibility.entity;

import eu.mandate.tenant.entity.TenantOwned;
import eu.mandate.visibility.domain.support.StaffBond;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What binds one of the vendor's people, as somebody else of the vendor recorded it last. */
@Entity
@Table(schema = "visibility", name = "staff_standing")
public class StaffStandingRow extends TenantOwned {

    @Id
    private UUID person;

    @Column(name = "undertaking_until")
    private LocalDate undertakingUntil;

    private String guidelines;

    @Column(name = "training_until")
    private LocalDate trainingUntil;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected StaffStandingRow() {
        /* JPA */
    }

    /** Of a person of whom nothing was recorded before. */
    public StaffStandingRow(UUID person) {
        this.person = person;
    }

    /** Records what holds from now on. */
    public void record(StaffBond bond, UUID by, Instant now) {
        undertakingUntil = bond.undertakingUntil();
        guidelines = bond.guidelines();
        trainingUntil = bond.trainingUntil();
        recordedBy = by;
        recordedAt = now;
    }

    public UUID person() {
        return person;
    }

    /** What was recorded. */
    public StaffBond bond() {
        return new StaffBond(undertakingUntil, guidelines, trainingUntil);
    }
}

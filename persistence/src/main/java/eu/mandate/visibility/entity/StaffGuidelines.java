package eu.mandate.visibility.entity;

import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An edition of the privacy and security guidelines of the vendor's people; the latest one is in force. */
@Entity
@Table(schema = "visibility", name = "staff_guidelines")
public class StaffGuidelines extends TenantOwned {

    @Id
    private String edition;

    private Instant since;

    @Column(name = "issued_by")
    private UUID issuedBy;

    protected StaffGuidelines() {
        /* JPA */
    }

    /** Puts an edition in force. */
    public StaffGuidelines(String edition, UUID issuedBy, Instant since) {
        this.edition = edition;
        this.issuedBy = issuedBy;
        this.since = since;
    }
}

package eu.mandate.catalogue.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Sha256;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The content of one version, apart from its data, so that lists of versions stay small. It is written once and never
 * changed; the database lets it go only when no version holds it.
 */
@Entity
@Table(schema = "catalogue", name = "profile_document")
public class ProfileDocument {
    @Id
    @Column(name = "document_id")
    private UUID id;

    @Column(name = "processor_id")
    private int processor;

    private String document;

    @Column(name = "content_hash")
    private String contentHash;

    /** For JPA. */
    protected ProfileDocument() {}

    /** @param document canonical JSON */
    public ProfileDocument(UUID id, ProcessorId processor, String document) {
        this.id = requireNonNull(id);
        this.processor = processor.value();
        this.document = requireNonNull(document);
        this.contentHash = HexFormat.of().formatHex(Sha256.of(document));
    }

    public UUID id() {
        return id;
    }

    /** The canonical JSON. */
    public String document() {
        return document;
    }

    /** SHA-256 of the document, 64 hexadecimal digits. */
    public String contentHash() {
        return contentHash;
    }
}

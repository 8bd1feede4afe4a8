package eu.mandate.document.service;

/**
 * A file inside the issued file, associated with it as its data (ISO 19005-3, 6.8).
 *
 * @param name file name
 * @param mediaType for example {@code application/json}
 * @param description what it is
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {}

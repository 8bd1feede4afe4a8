package eu.mandate.agreement.domain;

/**
 * A file to be downloaded.
 *
 * @param name file name, ASCII
 * @param mediaType for example {@code application/pdf}
 */
public record AgreementFile(String name, String mediaType, byte[] content) {}

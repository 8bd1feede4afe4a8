package eu.mandate.document.service;

/**
 * An issued file.
 *
 * @param pages number of pages
 */
public record RenderedFile(byte[] content, int pages) {}

package eu.mandate.longjob.domain;

import java.util.UUID;

/**
 * The file of a long job, which is read in pieces.
 *
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 * @param pieces how many there are, numbered from 0
 */
public record LongJobFile(UUID job, String name, String mediaType, long size, String sha256, int pieces) {}

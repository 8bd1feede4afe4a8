package eu.mandate.kernel.domain;

/**
 * What was answered to a request, so that it can be answered again. The arrays are not copied: an answer is passed on,
 * never kept.
 *
 * @param status HTTP status
 * @param location address of what was created, or null
 * @param body the bytes sent, possibly empty
 */
public record Answer(int status, String location, byte[] body) {}

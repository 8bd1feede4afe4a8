package eu.mandate.instruction.domain;

import java.util.UUID;

/**
 * What became of an instruction.
 *
 * @param number its number, or null while a second person has to approve it
 * @param approval id of the request for approval, or null when none was needed
 * @param suspended whether a rule raised a notice of infringement, so that it does not count until it is decided
 */
public record GivenInstruction(Integer number, UUID approval, boolean suspended) {}

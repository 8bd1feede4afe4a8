package eu.mandate.directory.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a source says about a tag, a group or an external contact.
 *
 * @param about what it is for; of a contact, the organisation behind the person
 * @param members who belong to it and nobody else: external ids in the same source, or ids here; of a contact, its owners;
 *     null leaves them as they are
 */
public record PutCircle(
        @NotBlank @Size(max = 200) String name,
        @Size(min = 1, max = 500) String about,
        @Size(max = 10_000) Set<String> members) {}

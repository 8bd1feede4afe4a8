package eu.mandate.directory.service;

import eu.mandate.directory.domain.Employment;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.table.MemberDraftLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a source says about one of its members. What is absent is taken away, but the status: that stays, and is ACTIVE for
 * somebody new.
 *
 * @param departments external ids in the same source, or ids here; the main one first
 */
public record PutMember(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Size(min = 1, max = MemberDraftLimits.DEPARTMENTS)
        List<String> departments,

        MemberStatus status,
        Employment employment,
        @Size(min = 1, max = 200) String position,
        @Size(min = 3, max = 254) String email,
        LocalDate joinedOn,
        LocalDate leftOn) {}

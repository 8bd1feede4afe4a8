package eu.mandate.visibility.rest;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.kernel.rest.Versions;
import jakarta.ws.rs.core.Response;

/** What became of an instruction that sets a scope. */
final class GivenAnswer {
    private GivenAnswer() {}

    /** 200 with the tag of the scope as it is now; 202 while a second person has to approve. */
    static Response of(GivenInstruction given) {
        if (given.number() == null) return Response.accepted(given).build();
        return Response.ok(given).tag(Versions.tag(given.number())).build();
    }

    // No instruction has a greater number, so a greater tag matches none, just as this one.
    static Integer basedOn(String ifMatch) {
        var version = Versions.expected(ifMatch);
        return version == null ? null : (int) Math.min(version, Integer.MAX_VALUE);
    }
}

package eu.mandate.catalogue.rest;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.kernel.domain.Refusal;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entry of which vendor's register is meant. */
public class EntryAddress {

    @Parameter(description = "Name of the register, such as sub-processor.")
    @PathParam("register")
    String register;

    @Parameter(description = "Permanent name of the entry.")
    @PathParam("key")
    String key;

    @Parameter(description = VendorQuery.PROCESSOR)
    @QueryParam("processor")
    String processor;

    /** @throws Refusal NOT_FOUND */
    static Register register(String name) {
        return Register.named(name).orElseThrow(() -> Refusal.notFound("register", name));
    }

    Register register() {
        return register(register);
    }
}

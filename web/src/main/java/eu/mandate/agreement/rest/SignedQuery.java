package eu.mandate.agreement.rest;

import eu.mandate.agreement.service.AcceptAgreement;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Who signed a copy and which document; the body is the copy itself. */
public class SignedQuery {

    private static final int LONGEST_AUTHORITY = 1000;

    @Parameter(description = "Name of the person who signed.")
    @QueryParam("name")
    String name;

    @Parameter(description = "That person’s title.")
    @QueryParam("title")
    String title;

    @Parameter(description = "Where the power comes from; needed unless the person is a signatory of the organisation.")
    @QueryParam("authority")
    String authority;

    @Parameter(description = "SHA-256 of the document that was signed, as in fileHash.")
    @QueryParam("documentHash")
    String documentHash;

    AcceptAgreement signed() {
        if (authority != null && (authority.length() > LONGEST_AUTHORITY || authority.indexOf(0) >= 0)) {
            throw Refusal.invalid("/authority", "constraint-size", 0, LONGEST_AUTHORITY);
        }
        return new AcceptAgreement(
                QueryValue.text("name", name),
                QueryValue.text("title", title),
                authority == null || authority.isBlank() ? null : authority.strip(),
                QueryValue.text("documentHash", documentHash));
    }
}

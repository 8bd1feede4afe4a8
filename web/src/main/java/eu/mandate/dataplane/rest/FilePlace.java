package eu.mandate.dataplane.rest;

import eu.mandate.dataplane.service.file.TakeFile;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where a file belongs: in the words of the record that will name it. */
public class FilePlace {

    @Parameter(description = "Code of the category of the record that will name it.")
    @QueryParam("category")
    String category;

    @Parameter(description = "Key of the field that will name it.")
    @QueryParam("field")
    String field;

    @Parameter(description = "Code of a purpose, with its operation behind a slash where it has operations.")
    @QueryParam("purpose")
    String purpose;

    @Parameter(description = "How it came, such as UPLOADED; the category lists its sources.")
    @QueryParam("source")
    String source;

    @Parameter(description = "Channel of the profile it came through, where the category has channels.")
    @QueryParam("sourceChannel")
    String sourceChannel;

    @Parameter(description = "Interface of the platform that gave it, for the source JS_INTERFACE.")
    @QueryParam("jsInterface")
    String jsInterface;

    @Parameter(description = "What allows the use of what others gave or what is public.")
    @QueryParam("authorisation")
    String authorisation;

    @Parameter(description = "Code of the region it belongs to; absent for the organisation's own.")
    @QueryParam("region")
    String region;

    TakeFile command() {
        return new TakeFile(
                QueryValue.text("category", category),
                QueryValue.text("field", field),
                QueryValue.text("purpose", purpose),
                QueryValue.text("source", source),
                QueryValue.text("sourceChannel", sourceChannel),
                QueryValue.text("jsInterface", jsInterface),
                QueryValue.text("authorisation", authorisation),
                QueryValue.text("region", region));
    }
}

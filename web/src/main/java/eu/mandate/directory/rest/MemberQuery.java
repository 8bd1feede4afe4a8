package eu.mandate.directory.rest;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberOrder;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.rest.QueryValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members are wanted; an absent parameter does not restrict. */
public class MemberQuery {

    @Parameter(description = "Beginning of the name or of its last word, or the exact external id or e-mail address.")
    @QueryParam("text")
    String text;

    @Parameter(description = "Id of a department the members belong to.")
    @QueryParam("department")
    String department;

    @Parameter(description = "true for members of the departments below it as well.")
    @QueryParam("below")
    String below;

    @Parameter(description = "Id of a tag, a group or an external contact the members belong to.")
    @QueryParam("circle")
    String circle;

    @Parameter(description = "ACTIVE, DISABLED or LEFT.")
    @QueryParam("status")
    String status;

    @Parameter(description = "The system the member comes from; together with externalId.")
    @QueryParam("source")
    String source;

    @Parameter(description = "The exact external id; together with source.")
    @QueryParam("externalId")
    String externalId;

    @Parameter(description = "true for those only whose main department it is.")
    @QueryParam("main")
    String main;

    @Parameter(description = "true for those only who have not left.")
    @QueryParam("present")
    String present;

    @Parameter(
            description = "name, department, status or externalId, with a minus the other way round; name if absent.")
    @QueryParam("order")
    String order;

    SortOrder<MemberOrder> order() {
        return SortOrder.parse(MemberOrder.class, order);
    }

    MemberFilter filter() {
        var place = QueryValue.id("department", department);
        return new MemberFilter(
                QueryValue.text("text", text),
                place == null ? null : new MemberFilter.Place(place, truth("below", below), truth("main", main)),
                QueryValue.id("circle", circle),
                QueryValue.constant(MemberStatus.class, "status", status),
                truth("present", present),
                key(source, externalId));
    }

    private static boolean truth(String name, String value) {
        if (value == null || value.isEmpty() || value.equals("false")) return false;
        if (value.equals("true")) return true;
        throw Refusal.invalid("/" + name, "json-not-boolean");
    }

    static ExternalKey key(String source, String externalId) {
        var system = QueryValue.text("source", source);
        var id = QueryValue.text("externalId", externalId);
        return system == null && id == null ? null : new ExternalKey(system, id);
    }
}

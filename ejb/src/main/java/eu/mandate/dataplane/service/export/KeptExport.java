package eu.mandate.dataplane.service.export;

import eu.mandate.kernel.json.Records;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * An order as its job keeps it: what was ordered, and what that rests on.
 *
 * @param basis see {@link ExportBasis}
 * @param grants which state of what members granted, where fields need that
 */
record KeptExport(OrderRecordExport order, String basis, String grants) {
    private static final String BASIS = "basis";
    private static final String GRANTS = "grants";

    /** Of an order that was kept without one: what it rests on is not what holds. */
    private static final String NONE = "";

    /** As {@link #text} wrote it. */
    static KeptExport of(String text) {
        var kept = object(text);
        var order = Json.createObjectBuilder(kept).remove(BASIS).remove(GRANTS).build();
        return new KeptExport(
                Records.read(order.toString(), OrderRecordExport.class),
                kept.getString(BASIS, NONE),
                kept.getString(GRANTS, NONE));
    }

    String text() {
        return Json.createObjectBuilder(object(Records.write(order)))
                .add(BASIS, basis)
                .add(GRANTS, grants)
                .build()
                .toString();
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.correction.KeptField.Correction;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.value.FieldValue;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A corrected field as it is kept beside its record: what holds, and the last word of the source. The text is sealed for the record
 * and the field ({@link Sealing}).
 */
public final class StoredCorrection {

    private StoredCorrection() {}

    /** @param kept with a correction */
    public static String write(KeptField kept) {
        var json = new JsonWriting().raw("{").name("correctedBy");
        provenance(json, kept.correction().provenance());
        if (kept.correction().value() != null)
            json.raw(",").name("corrected").value(kept.correction().value());
        if (kept.fromSource() != null) {
            json.raw(",").name("sourceOf");
            provenance(json, kept.sourceProvenance());
            json.raw(",").name("source").value(kept.fromSource());
        }
        return json.raw("}").toString();
    }

    /** What {@link #write} wrote. */
    public static KeptField read(DataField field, String text) {
        var json = JsonReading.object(text);
        var source = value(field, json, "source");
        return new KeptField(
                source,
                source == null ? null : provenance(json.getJsonObject("sourceOf")),
                new Correction(value(field, json, "corrected"), provenance(json.getJsonObject("correctedBy"))));
    }

    private static FieldValue value(DataField field, JsonObject json, String name) {
        return json.containsKey(name) ? JsonReading.value(field, json.get(name)).orElse(null) : null;
    }

    private static void provenance(JsonWriting json, Provenance provenance) {
        json.raw("{").name("kind").text(provenance.source().name());
        if (provenance.channel() != null) json.raw(",").name("channel").text(provenance.channel());
        json.raw(",").name("actor").text(provenance.actor());
        json.raw(",").name("at").text(JsonWriting.moment(provenance.at())).raw("}");
    }

    private static Provenance provenance(JsonObject json) {
        return new Provenance(
                CollectionSource.valueOf(json.getString("kind")),
                json.getString("channel", null),
                json.getString("actor"),
                Instant.parse(json.getString("at")));
    }
}

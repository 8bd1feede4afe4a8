package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.service.RegisterAdministrationService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.portal.FormWords;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The entries of a register as lines of a table, in the language of the page. */
@RequestScoped
public class RegisterRows {
    @Inject
    private RegisterAdministrationService registers;

    @Inject
    private FormWords words;

    @Inject
    private Clock clock;

    /**
     * One entry.
     *
     * @param title its first two fields in words
     * @param stale name of what has aged, empty for nothing
     */
    public record Row(RegisterEntryView entry, String title, String under, String stale) {}

    /** All entries of the vendor's register, retired ones too. */
    public List<Row> all(String processor, Register register) {
        var rows = new ArrayList<Row>();
        String cursor = null;
        do {
            var slice = registers.list(processor, register, SliceRequest.of(SliceRequest.MAX_LIMIT, cursor));
            slice.items().forEach(entry -> rows.add(row(entry)));
            cursor = slice.next();
        } while (cursor != null);
        return rows;
    }

    /** A form that holds what the entry says. */
    public static RecordForm<?> form(RegisterEntryView entry) {
        return form(entry.register()).fillJson(entry.payload());
    }

    /** An empty form of the register's record. */
    public static RecordForm<?> form(Register register) {
        return new RecordForm<>(register.payload(), "register." + register);
    }

    /** What has aged about the entry; empty for nothing. */
    public String stale(RegisterEntryView entry) {
        if (entry.retired()) return "";
        var payload =
                (RegisterPayload) Records.read(entry.payload(), entry.register().payload());
        return StaleEvidence.of(payload, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .map(StaleEvidence::name)
                .orElse("");
    }

    /** The entry as a line. */
    public Row row(RegisterEntryView entry) {
        var fields = form(entry).getFields();
        return new Row(entry, words.text(fields.get(0)), words.text(fields.get(1)), stale(entry));
    }
}

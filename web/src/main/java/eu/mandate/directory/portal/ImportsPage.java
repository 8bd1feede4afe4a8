package eu.mandate.directory.portal;

import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.service.MemberImportService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The tables of the last days with what became of them; shown beside the form that takes the next one. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int ROWS = 10;

    @Inject
    private MemberImportService imports;

    @Inject
    private ImportPage present;

    @Inject
    private PageAddress address;

    private String cursor;
    private Slice<ImportView> rows = new Slice<>(List.of(), null);

    /** Reads a page of them, unless the address asks for one table or for a file. */
    public void load() {
        if (given(present.getId()) || given(present.getAs())) return;
        rows = imports.list(SliceRequest.of(ROWS, cursor));
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    public List<ImportView> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}

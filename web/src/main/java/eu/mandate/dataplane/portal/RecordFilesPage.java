package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.file.StoredFile;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.service.file.FileReading;
import eu.mandate.dataplane.service.file.FileService;
import eu.mandate.dataplane.service.file.OpenFile;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that the record on a page names: what is known of them, and their bytes instead of a page. What a browser is sent never runs:
 * it is kept in an empty sandbox, and only pictures are shown in place.
 */
@Named("recordFiles")
@RequestScoped
public class RecordFilesPage {
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final long PREVIEWED = 4L << 20;
    private static final long UNIT = 1024;

    @Inject
    private FileService files;

    @Inject
    private FileReading reading;

    @Inject
    private RecordNames names;

    @Inject
    private TextPage texts;

    private final Map<String, Optional<StoredFile>> known = new HashMap<>();

    /** What is known of a file; {@code null} when it went or may not be opened. */
    public StoredFile about(String id, String purpose, String reference) {
        return known.computeIfAbsent(id, each -> found(each, new OpenFile(purpose, null, reference)))
                .orElse(null);
    }

    private Optional<StoredFile> found(String id, OpenFile command) {
        try {
            return Optional.of(files.about(id, command));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    /** The fields of a record whose files are masked. */
    public List<ShownField> masked(RecordView record) {
        return record.fields().stream()
                .filter(each -> each.masked() && names.isFile(record.category(), each.key()))
                .toList();
    }

    /** Whether the page shows a picture small beside its name; a large one is not fetched unasked. */
    public boolean isPreviewed(StoredFile file) {
        return file.type().picture() && file.size() <= PREVIEWED;
    }

    /** The address under which a browser gets it. */
    public String url(StoredFile file, RecordDetailPage page, boolean shown) {
        var parameters = RecordAddress.of(page.getId(), page.getCategory(), page.getPurpose(), page.getReference());
        parameters.put("file", file.id().toString());
        parameters.put("show", shown ? "1" : null);
        var context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + RecordAddress.page("record", parameters);
    }

    /** A length in a unit of its size. */
    public String size(StoredFile file) {
        var format = NumberFormat.getInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        if (file.size() < UNIT) return format.format(file.size()) + " B";
        return file.size() < UNIT * UNIT
                ? format.format((double) file.size() / UNIT) + " KiB"
                : format.format((double) file.size() / UNIT / UNIT) + " MiB";
    }

    /**
     * Sends a file instead of a page, and records that it was looked at.
     *
     * @param shown whether a picture is shown in place and not saved
     * @throws Refusal as {@link FileService#open}
     */
    void send(String id, OpenFile command, boolean shown) {
        var file = files.open(id, command);
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var place = shown && file.type().picture() ? "inline" : "attachment";
        external.setResponseContentType(file.type().mediaType());
        external.setResponseHeader("Content-Length", Long.toString(file.size()));
        external.setResponseHeader("Content-Disposition", place + "; filename=\"" + file.name() + "\"");
        external.setResponseHeader("Content-Security-Policy", SANDBOX);
        try {
            reading.write(file, command, external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }
}

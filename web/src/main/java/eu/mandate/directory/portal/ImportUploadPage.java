package eu.mandate.directory.portal;

import eu.mandate.directory.domain.table.ImportLimits;
import eu.mandate.directory.domain.table.MemberColumn;
import eu.mandate.directory.service.MemberImportService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Takes a table of members in; what it would do is shown by {@link ImportPage}. */
@Named
@RequestScoped
public class ImportUploadPage {
    private static final int MEBIBYTE = 1 << 20;

    @Inject
    private MemberImportService imports;

    @Inject
    private PageAddress address;

    private String source = "hr";
    private Part file;

    /** Works the table out and shows what it would do. */
    public void preview() {
        if (file == null || file.getSize() == 0) throw Refusal.invalid("/file", "csv-empty");
        if (file.getSize() > ImportLimits.BYTES) throw Refusal.of(Code.TOO_LARGE, "body-too-large", getMost());
        var view = imports.preview(source == null ? "" : source.strip(), content(), null);
        address.go("/portal/directory/import.xhtml?id=" + view.id());
    }

    private byte[] content() {
        try (var stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The columns a table may have. */
    public List<MemberColumn> getColumns() {
        return Arrays.asList(MemberColumn.values());
    }

    /** The greatest size of a table in MiB. */
    public int getMost() {
        return ImportLimits.BYTES / MEBIBYTE;
    }

    /** The greatest number of rows. */
    public int getRows() {
        return ImportLimits.ROWS;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

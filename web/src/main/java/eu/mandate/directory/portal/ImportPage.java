package eu.mandate.directory.portal;

import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.domain.table.MemberColumn;
import eu.mandate.directory.domain.table.ResultFile;
import eu.mandate.directory.service.ApplyImport;
import eu.mandate.directory.service.MemberImportService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What an uploaded table of members does. The page keeps the plan that it showed, so that exactly that is applied. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/portal/directory/import.xhtml";

    @Inject
    private MemberImportService imports;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private String id;
    private String as;
    private String typed;
    private transient ImportView view;
    private String planHash;
    private int effective;

    /** Reads the table the address names; answers its results, or an empty table, when the address asks for that. */
    public void load() {
        if ("template".equals(as)) {
            send("members.csv", template());
        } else if (id != null && !id.isBlank() && "results".equals(as)) {
            send("import-results.csv", ResultFile.readable(imports.results(id), each -> texts.get("refusal." + each)));
        } else if (id != null && !id.isBlank()) {
            view = imports.get(id);
            planHash = view.planHash();
            effective = view.counts().added() + view.counts().changed();
        }
    }

    private byte[] template() {
        var chinese = "zh".equals(texts.locale().getLanguage());
        var heading = Arrays.stream(MemberColumn.values())
                .map(column -> chinese ? column.chinese() : column.heading())
                .collect(Collectors.joining(","));
        return ("\uFEFF" + heading + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(String name, byte[] file) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseContentLength(file.length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            external.getResponseOutputStream().write(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        context.responseComplete();
    }

    /** Applies the table exactly as it is shown. */
    public void apply() {
        var applied = imports.apply(id, new ApplyImport(planHash));
        notices.done(
                "import.applied", applied.counts().added(), applied.counts().changed());
        address.go(HERE + "?id=" + id);
    }

    /** Throws the table away. */
    public void discard() {
        imports.discard(id);
        notices.done("import.discarded");
        address.go(HERE);
    }

    /** The table; {@code null} while none is uploaded. */
    public ImportView getView() {
        if (view == null && planHash != null) view = imports.get(id);
        return view;
    }

    /** How many rows would change something. */
    public int getEffective() {
        return effective;
    }

    /** What has to be typed to apply it. */
    public String getExpected() {
        return String.valueOf(effective);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}

package eu.mandate.audit.portal;

import eu.mandate.audit.service.ExportWriting;
import eu.mandate.audit.service.LogExportService;
import eu.mandate.audit.service.ProofService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends what makes the log verifiable as files, instead of a page; the whole log is never in memory. */
@RequestScoped
public class EvidenceDownload {
    @Inject
    private ProofService proofs;

    @Inject
    private LogExportService exports;

    @Inject
    private ExportWriting writing;

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The whole log of the own space. */
    public void log() {
        var plan = exports.order();
        send(plan.fileName(), out -> writing.write(plan, out));
    }

    /** The last checkpoint, as the note that was signed. */
    public void checkpoint() {
        var checkpoint = proofs.checkpoint();
        send("checkpoint-" + checkpoint.size() + ".note", text(checkpoint.note()));
    }

    /** The proof that the last checkpoint goes on from an earlier one of this size. */
    public void since(String size) {
        send("checkpoints-since-" + size + ".mandateproof", text(proofs.cellConsistency(size, null)));
    }

    /** The proof that an entry is in the log. */
    public void proof(String entry) {
        var proof = proofs.inclusion(entry);
        send("entry-" + entry + ".mandateproof", text(proof));
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(String name, Content content) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/plain;charset=UTF-8");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
        try {
            content.writeTo(external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }
}

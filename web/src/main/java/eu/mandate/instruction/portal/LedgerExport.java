package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The ledger as a file for spreadsheets: UTF-8 with a mark, so that they read Chinese; newest first. */
@RequestScoped
public class LedgerExport {
    @Inject
    private InstructionService instructions;

    @Inject
    private TextPage texts;

    /** Sends every instruction that the filter asks for, instead of a page. */
    public void send(InstructionFilter filter) {
        var lines = new ArrayList<String>();
        lines.add(CsvLine.of(texts.get("instructions.csv").split(",")));
        String cursor = null;
        do {
            var slice = instructions.list(filter, SliceRequest.of(SliceRequest.MAX_LIMIT, cursor));
            slice.items().forEach(each -> lines.add(line(each)));
            cursor = slice.next();
        } while (cursor != null);
        answer(("\uFEFF" + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(InstructionView each) {
        return CsvLine.of(List.of(
                        each.number(),
                        each.type(),
                        each.subject(),
                        each.state(),
                        each.givenAt(),
                        each.effectiveFrom(),
                        each.author(),
                        Objects.requireNonNullElse(each.replaces(), ""),
                        Objects.requireNonNullElse(each.withdraws(), ""),
                        each.textEn(),
                        each.textZh())
                .stream()
                .map(String::valueOf)
                .toArray(String[]::new));
    }

    private static void answer(byte[] file) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("text/csv;charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"instructions.csv\"");
        try {
            external.getResponseOutputStream().write(file);
            context.responseComplete();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

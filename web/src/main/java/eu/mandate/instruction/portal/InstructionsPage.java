package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The ledger of instructions, the latest first; the filters live in the address. */
@Named
@RequestScoped
public class InstructionsPage {
    private static final int ROWS = 25;
    private static final String FILE = "csv";

    @Inject
    private InstructionService instructions;

    @Inject
    private LedgerExport export;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    private String type;
    private String state;
    private String author;
    private String from;
    private String to;
    private String text;
    private String as;
    private String cursor;
    private Slice<InstructionView> rows = new Slice<>(List.of(), null);

    /** Reads the instructions the address asks for, or answers all of them as a file when it asks for that. */
    public void load() {
        if (FILE.equals(as)) export.send(filter());
        else rows = instructions.list(filter(), SliceRequest.of(ROWS, cursor));
    }

    public List<InstructionView> getRows() {
        return rows.items();
    }

    /** The types one can filter by. */
    public List<String> getTypes() {
        return texts.named("instruction.type.");
    }

    public List<InstructionState> getStates() {
        return List.of(InstructionState.values());
    }

    /** Whose instructions are shown, {@code null} for everybody's. */
    public UUID getWho() {
        return Moments.id(author);
    }

    /** Whether the address narrows the ledger. */
    public boolean isFiltered() {
        return Stream.of(type, state, author, from, to, text).anyMatch(each -> each != null && !each.isBlank());
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

    /** The address of everything the filters let through, as a file. */
    public String getFileUrl() {
        return address.here(Map.of("as", FILE, "cursor", ""));
    }

    private InstructionFilter filter() {
        return new InstructionFilter(
                type,
                null,
                Moments.id(author),
                Choice.of(InstructionState.class, state),
                Moments.day(from, 0),
                Moments.day(to, 1),
                text);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}

package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InfringementService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The instructions of one customer as its vendor's operators see them; the customer and the filters live in the address. */
@Named
@RequestScoped
public class TenantLedgerPage {
    private static final int ROWS = 25;

    @Inject
    private InfringementService instructions;

    @Inject
    private PageAddress address;

    private String key;
    private String text;
    private String state;
    private String cursor;
    private Slice<InstructionView> rows = new Slice<>(List.of(), null);

    /** Reads the instructions the address asks for; nothing as long as it names no customer. */
    public void load() {
        if (!isChosen()) return;
        var words = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
        var filter =
                new InstructionFilter(null, null, null, Choice.of(InstructionState.class, state), null, null, words);
        rows = instructions.list(key.strip(), filter, SliceRequest.of(ROWS, cursor));
    }

    /** Whether the address names a customer. */
    public boolean isChosen() {
        return key != null && !key.isBlank();
    }

    public List<InstructionView> getRows() {
        return rows.items();
    }

    public List<InstructionState> getStates() {
        return List.of(InstructionState.values());
    }

    /** Whether the address narrows the list, the customer aside. */
    public boolean isFiltered() {
        return (text != null && !text.isBlank()) || Choice.of(InstructionState.class, state) != null;
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

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}

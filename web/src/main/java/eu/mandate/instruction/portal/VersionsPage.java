package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.InstructionChanges;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.DatePage;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every version of one setting, and what differs between two of them; which two lives in the address. */
@Named
@RequestScoped
public class VersionsPage {
    private static final int ROWS = 50;

    @Inject
    private InstructionService instructions;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    @Inject
    private DatePage dates;

    private String type = "";
    private String subject = "";
    private String from;
    private String to;
    private String cursor;
    private Slice<InstructionView> rows = new Slice<>(List.of(), null);
    private InstructionChanges compared;

    /** Reads the versions and compares two: those of the address, else the latest with the one it replaced. */
    public void load() {
        try {
            read(new Setting(type, subject));
        } catch (Refusal refused) {
            // An address that names no versions of the setting has no page; there is no form in which it could be
            // corrected.
            throw refused.code() == Code.VALIDATION ? Refusal.notFound("instruction", type) : refused;
        }
    }

    private void read(Setting setting) {
        rows = instructions.list(InstructionFilter.of(setting), SliceRequest.of(ROWS, cursor));
        if (rows.items().isEmpty()) throw Refusal.notFound("instruction", type);
        var later = blank(to) ? rows.items().get(0).number() : number(to);
        compared = instructions.changes(later, blank(from) ? null : Integer.valueOf(number(from)));
        if (!setting.equals(new Setting(compared.type(), compared.subject()))) {
            throw Refusal.notFound("instruction", later);
        }
        to = Integer.toString(compared.to());
        from = compared.from() == null ? "0" : compared.from().toString();
    }

    public List<InstructionView> getRows() {
        return rows.items();
    }

    /** Numbers of the versions that one can choose: those of the page, and those that are chosen. */
    public List<Integer> getNumbers() {
        var chosen = Stream.of(from, to).map(Integer::valueOf).filter(number -> number > 0);
        return Stream.concat(rows.items().stream().map(InstructionView::number), chosen)
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** A version as it is offered: its number and, where the page shows it, since when it was to hold. */
    public String label(int number) {
        return rows.items().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> texts.with("versions.option", number, dates.day(each.effectiveFrom())))
                .orElseGet(() -> texts.with("instruction.number", number));
    }

    public InstructionChanges getCompared() {
        return compared;
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

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }

    // Whatever is no number of an instruction is answered like one that does not exist.
    private static int number(String value) {
        if (!value.strip().matches("\\d{1,9}")) throw Refusal.notFound("instruction", value);
        return Integer.parseInt(value.strip());
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type == null ? "" : type;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
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

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}

package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.register.Register;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The vendor's registers with what is in them and what has aged. */
@Named
@RequestScoped
public class RegistersPage {
    @Inject
    private RegisterRows entries;

    @Inject
    private VendorPage vendor;

    private List<Line> rows = List.of();

    /** One register: how many entries count, how many of them have aged or are demonstration data. */
    public record Line(Register register, long entries, long stale, long demo) {}

    /** Reads all registers of the vendor. */
    public void load() {
        if (vendor.isKnown())
            rows = Stream.of(Register.values()).map(this::line).toList();
    }

    private Line line(Register register) {
        var present = entries.all(vendor.getProcessor(), register).stream()
                .filter(row -> !row.entry().retired())
                .toList();
        return new Line(
                register,
                present.size(),
                present.stream().filter(row -> !row.stale().isEmpty()).count(),
                present.stream().filter(row -> row.entry().demo()).count());
    }

    public List<Line> getRows() {
        return rows;
    }

    /** How many entries have aged, over all registers. */
    public long getStale() {
        return rows.stream().mapToLong(Line::stale).sum();
    }
}

package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.domain.view.RecordFigures.Group;
import eu.mandate.dataplane.service.read.GroupRecords;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Groups of records in the reader's words, with the length of their bars. */
@RequestScoped
public class RecordBars {
    private static final int DRAWN = 24;
    private static final double WHOLE = 100;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.CHINESE);

    @Inject
    private RecordNames names;

    @Inject
    private TextPage texts;

    /**
     * A group.
     *
     * @param share per cent of the largest group, as style sheets write it
     */
    public record Bar(String label, long records, String share) {}

    /** All groups. */
    List<Bar> of(String category, RecordFigures figures) {
        if (figures == null) return List.of();
        var most = figures.groups().stream().mapToLong(Group::records).max().orElse(1);
        var truth = names.fields(category).stream()
                .anyMatch(each -> each.key().equals(figures.groupBy()) && each.type() == FieldType.YES_NO);
        return figures.groups().stream()
                .map(group -> new Bar(
                        label(group.key(), figures.groupBy(), truth),
                        group.records(),
                        String.format(Locale.ROOT, "%.1f%%", WHOLE * group.records() / most)))
                .toList();
    }

    /** As many as a picture holds: the latest months, else the largest groups. */
    List<Bar> drawn(List<Bar> all, RecordFigures figures) {
        if (all.size() <= DRAWN) return all;
        return figures.groupBy().equals(GroupRecords.MONTH)
                ? all.subList(all.size() - DRAWN, all.size())
                : all.subList(0, DRAWN);
    }

    private String label(String key, String groupBy, boolean truth) {
        if (key == null) return texts.get("figures.none");
        if (truth) return texts.get(key.equals("true") ? "records.yes" : "records.no");
        if (!groupBy.equals(GroupRecords.MONTH)) return key;
        var chinese = "zh".equals(texts.locale().getLanguage());
        return (chinese ? CHINESE : ENGLISH).format(YearMonth.parse(key));
    }
}

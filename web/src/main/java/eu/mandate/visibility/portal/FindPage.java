package eu.mandate.visibility.portal;

import eu.mandate.directory.domain.CircleFilter;
import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.service.CircleService;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.directory.service.MemberService;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Departments, members and tags whose names begin with what was typed. */
@Named
@RequestScoped
public class FindPage {
    private static final int EACH = 8;

    @Inject
    private DepartmentService departments;

    @Inject
    private MemberService members;

    @Inject
    private CircleService circles;

    private String text;
    private List<Found> rows = List.of();

    /**
     * One thing that was found.
     *
     * @param where the department above it or of it; empty for none
     */
    public record Found(Pick pick, String name, String where, Integer people) {}

    /** Looks them up; nothing for nothing. */
    public void load() {
        if (text == null || text.isBlank()) return;
        var wanted = text.strip();
        var page = SliceRequest.of(EACH, null);
        var found = new ArrayList<Found>();
        departments
                .list(DepartmentFilter.named(wanted), page)
                .items()
                .forEach(each -> found.add(new Found(
                        new Pick("department", each.id()),
                        each.name(),
                        each.parent() == null ? "" : each.parent().name(),
                        each.below())));
        circles.list(new CircleFilter(CircleKind.TAG, wanted, null), page)
                .items()
                .forEach(each -> found.add(new Found(new Pick("tag", each.id()), each.name(), "", each.members())));
        members.list(new MemberFilter(wanted, null, null, null, true, null), page)
                .items()
                .forEach(each -> found.add(new Found(
                        new Pick("member", each.id()),
                        each.name(),
                        each.department().name(),
                        null)));
        rows = found;
    }

    /** Whether something was looked for. */
    public boolean isAsked() {
        return text != null && !text.isBlank();
    }

    public List<Found> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

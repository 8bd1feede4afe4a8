package eu.mandate.directory.portal;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.MemberFilter;
import eu.mandate.directory.domain.MemberOrder;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.service.CircleService;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.directory.service.MemberService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Members of the organisation; search, filters and position live in the address. */
@Named
@RequestScoped
public class MembersPage {
    private static final int ROWS = 25;

    @Inject
    private MemberService members;

    @Inject
    private DepartmentService departments;

    @Inject
    private CircleService circles;

    @Inject
    private PageAddress address;

    private String text;
    private String status;
    private String department;
    private String below;
    private String main;
    private String present;
    private String kind;
    private String circle;
    private String order;
    private String cursor;
    private DepartmentView place;
    private CircleView group;
    private Slice<MemberView> rows = new Slice<>(List.of(), null);

    /** Reads the members the address asks for. */
    public void load() {
        if (given(department)) place = departments.get(department);
        if (given(circle)) group = circles.get(circleKind(), circle);
        var filter = new MemberFilter(
                given(text) ? text.strip() : null,
                place == null ? null : new MemberFilter.Place(place.id(), "true".equals(below), "true".equals(main)),
                group == null ? null : group.id(),
                Choice.of(MemberStatus.class, status),
                "true".equals(present),
                null);
        rows = members.list(filter, SortOrder.parse(MemberOrder.class, order), SliceRequest.of(ROWS, cursor));
    }

    private CircleKind circleKind() {
        var found = Choice.of(CircleKind.class, kind);
        if (found == null) throw Refusal.notFound("circle", circle);
        return found;
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    public List<MemberView> getRows() {
        return rows.items();
    }

    public List<MemberStatus> getStatuses() {
        return List.of(MemberStatus.values());
    }

    /** The department whose members are shown; {@code null} for all. */
    public DepartmentView getPlace() {
        return place;
    }

    /** The tag, group or contact whose members are shown; {@code null} for all. */
    public CircleView getGroup() {
        return group;
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return Stream.of(text, status, department, circle).anyMatch(MembersPage::given);
    }

    /** The same list in the order of a column. */
    public String orderUrl(String key) {
        return address.ordered(present(), key);
    }

    /** How the list is ordered by a column, as {@code aria-sort} has it. */
    public String sorted(String key) {
        return PageAddress.sorted(present(), key);
    }

    private String present() {
        return order == null || order.isBlank() ? "name" : order;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String main) {
        this.main = main;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCircle() {
        return circle;
    }

    public void setCircle(String circle) {
        this.circle = circle;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}

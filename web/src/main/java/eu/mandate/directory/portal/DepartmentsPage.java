package eu.mandate.directory.portal;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.DirectoryStanding;
import eu.mandate.directory.service.CreateDepartment;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The tree of departments: those at the top, or those directly below one. */
@Named
@RequestScoped
public class DepartmentsPage {
    @Inject
    private DepartmentService departments;

    @Inject
    private DepartmentChoice choice;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String parent;
    private String name;
    private String under;
    private DirectoryStanding standing;
    private Slice<DepartmentView> nodes = new Slice<>(List.of(), null);

    /** Reads the size of the directory and the departments at the top. */
    public void load() {
        standing = departments.standing();
        nodes = departments.list(DepartmentFilter.below(null), all());
    }

    /** Reads the departments directly below the one that the address names. */
    public void loadBranch() {
        try {
            nodes = departments.list(DepartmentFilter.below(UUID.fromString(parent)), all());
        } catch (IllegalArgumentException | NullPointerException malformed) {
            throw Refusal.notFound("department", parent);
        }
    }

    private static SliceRequest all() {
        return SliceRequest.of(SliceRequest.MAX_LIMIT, null);
    }

    /** Adds a department. */
    public void create() {
        var created = departments.create(new CreateDepartment(name, choice.of("/under", under)));
        notices.done("directory.department-added", created.name());
        address.go("/portal/directory/department.xhtml?id=" + created.id());
    }

    public DirectoryStanding getStanding() {
        return standing;
    }

    public List<DepartmentView> getNodes() {
        return nodes.items();
    }

    /** Whether there are more than one page can show; the department's own page lists them. */
    public boolean isMore() {
        return nodes.next() != null;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(String under) {
        this.under = under;
    }
}

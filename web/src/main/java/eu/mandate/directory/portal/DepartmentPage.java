package eu.mandate.directory.portal;

import eu.mandate.directory.domain.DepartmentFilter;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.service.DepartmentService;
import eu.mandate.directory.service.MergeDepartment;
import eu.mandate.directory.service.MoveDepartment;
import eu.mandate.directory.service.RenameDepartment;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One department. The page keeps the version it showed, so that a change somebody else made meanwhile is noticed and not
 * overwritten.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class DepartmentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String ONE = "/portal/directory/department.xhtml?id=";

    @Inject
    private DepartmentService departments;

    @Inject
    private DepartmentChoice choice;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String cursor;
    private String name;
    private String parent;
    private String into;
    private String typed;
    private DepartmentView department;
    private List<eu.mandate.directory.domain.Named> above = List.of();
    private transient Slice<DepartmentView> rows = new Slice<>(List.of(), null);

    /** Reads the department the address names and a page of those directly below it. */
    public void load() {
        department = departments.get(id);
        name = department.name();
        above = departments.above(id);
        rows = departments.list(DepartmentFilter.below(department.id()), SliceRequest.of(ROWS, cursor));
    }

    /** Gives the department another name. */
    public void rename() {
        var renamed = departments.rename(id, new RenameDepartment(name), department.version());
        again("directory.renamed", renamed);
    }

    /** Puts it, with all below it, under the department that was typed; at the top when nothing was. */
    public void move() {
        var target = choice.of("/parent", parent);
        again("directory.moved", departments.move(id, new MoveDepartment(target), department.version()));
    }

    /** Moves everything into the department that was typed. */
    public void merge() {
        var target = choice.of("/into", into);
        if (target == null) throw Refusal.invalid("/into", "department-unknown");
        again("directory.merged", departments.merge(id, new MergeDepartment(target), department.version()));
    }

    /** Takes it out of the tree. */
    public void close() {
        again("directory.closed", departments.close(id, department.version()));
    }

    private void again(String done, DepartmentView shown) {
        notices.done(done, department.name(), shown.name());
        address.go(ONE + shown.id());
    }

    public DepartmentView getDepartment() {
        return department;
    }

    /** Those above it, the top first. */
    public List<eu.mandate.directory.domain.Named> getAbove() {
        return above;
    }

    /** Departments directly below it. */
    public List<DepartmentView> getRows() {
        return rows == null ? List.of() : rows.items();
    }

    public String getNext() {
        return rows == null ? null : rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}

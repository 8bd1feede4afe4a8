package eu.mandate.kernel.portal;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/** Fields of a {@link RecordForm} that stand together: those of the record itself, of a nested record, or of one entry. */
public final class FormSection {

    private final RecordForm<?> form;
    private final String name;
    private final String path;
    private final int number;
    private final Role role;
    private final List<FormField> fields = new ArrayList<>();

    enum Role {
        PLAIN,
        NESTED,
        OPTIONAL,
        ENTRY,
        GROUP
    }

    FormSection(RecordForm<?> form, Role role, String name, String path, int number) {
        this.form = form;
        this.role = role;
        this.name = name;
        this.path = path;
        this.number = number;
    }

    void add(FormField field) {
        fields.add(field);
    }

    /** Whether the fields belong to the record itself and need no heading. */
    public boolean isPlain() {
        return role == Role.PLAIN;
    }

    /** Whether this is one of several entries, which can be taken out. */
    public boolean isEntry() {
        return role == Role.ENTRY;
    }

    /** Whether this has no fields but the way to add an entry. */
    public boolean isGroup() {
        return role == Role.GROUP;
    }

    /** Whether all of it may be left out. */
    public boolean isOptional() {
        return role == Role.OPTIONAL;
    }

    public String getId() {
        return form.id(name);
    }

    /** The group's dotted name, with indexes when it is nested in another: {@code contacts}. */
    public String getName() {
        return name;
    }

    /** The key of the heading. */
    public String getLabelKey() {
        return form.key(path);
    }

    /** The key of the heading of one entry, with its number as argument; the message files need not have it. */
    public String getEntryKey() {
        return getLabelKey() + ".entry";
    }

    /** The key of the explanation; the message files need not have it. */
    public String getHelpKey() {
        return getLabelKey() + ".help";
    }

    /** Which entry this is, counted from 1; 0 when it is none. */
    public int getNumber() {
        return number;
    }

    public List<FormField> getFields() {
        return fields;
    }

    /** What is wrong with the group as a whole, {@code null} when nothing is. */
    public String getError() {
        return form.error(FacesContext.getCurrentInstance(), getId());
    }

    /** Whether the entry was added just now, so that the reader is taken to it. */
    public boolean isFresh() {
        return role == Role.ENTRY && form.fresh(name, number - 1);
    }
}

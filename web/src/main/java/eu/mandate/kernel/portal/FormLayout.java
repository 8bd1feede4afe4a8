package eu.mandate.kernel.portal;

import eu.mandate.kernel.portal.FormPart.Shape;
import eu.mandate.kernel.portal.FormSection.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the components of a record out in sections: those of nested records and of each entry apart from the others. */
final class FormLayout {
    private final RecordForm<?> form;
    private final FormValues values;
    private final List<FormSection> sections = new ArrayList<>();

    FormLayout(RecordForm<?> form, FormValues values) {
        this.form = form;
        this.values = values;
    }

    List<FormSection> sections(List<FormPart> parts) {
        lay(parts, "", true, new FormSection(form, Role.PLAIN, "", "", 0));
        return sections.stream()
                .filter(section -> !section.isPlain() || !section.getFields().isEmpty())
                .toList();
    }

    private void lay(List<FormPart> parts, String prefix, boolean demanded, FormSection home) {
        var section = home;
        sections.add(section);
        for (var part : parts) {
            if (!form.shown(part)) continue;
            if (part.shape() == Shape.FIELD) {
                section.add(new FormField(form, part, prefix + part.name(), demanded));
            } else if (part.shape() == Shape.RECORD && home.isEntry()) {
                flatten(part, prefix + part.name() + ".", part.required(), section);
            } else {
                below(part, prefix + part.name(), demanded);
                // What follows stands behind it, in a section without a heading of its own.
                section = new FormSection(form, Role.PLAIN, "", "", 0);
                sections.add(section);
            }
        }
    }

    private void below(FormPart part, String name, boolean demanded) {
        if (part.shape() == Shape.RECORDS) {
            group(part, name);
            return;
        }
        var role = part.required() ? Role.NESTED : Role.OPTIONAL;
        lay(part.parts(), name + ".", demanded && part.required(), new FormSection(form, role, name, part.path(), 0));
    }

    private void flatten(FormPart nested, String prefix, boolean demanded, FormSection section) {
        for (var part : nested.parts()) {
            if (part.shape() == Shape.FIELD) section.add(new FormField(form, part, prefix + part.name(), demanded));
            else if (part.shape() == Shape.RECORD) flatten(part, prefix + part.name() + ".", demanded, section);
            else throw new IllegalStateException("a list of records inside a record of a list: " + part.path());
        }
    }

    private void group(FormPart part, String name) {
        for (var index = 0; index < entries(part, name); index++) {
            lay(
                    part.parts(),
                    name + "." + index + ".",
                    true,
                    new FormSection(form, Role.ENTRY, name, part.path(), index + 1));
        }
        sections.add(new FormSection(form, Role.GROUP, name, part.path(), 0));
    }

    /** A group that must not be empty shows one entry to begin with. */
    private int entries(FormPart part, String name) {
        return Math.max(values.count(name), part.required() ? 1 : 0);
    }

    /** The number of entries of every group, by its dotted name. */
    List<Map.Entry<String, Integer>> counts(List<FormPart> parts) {
        var counts = new LinkedHashMap<String, Integer>();
        count(parts, "", counts);
        return List.copyOf(counts.entrySet());
    }

    private void count(List<FormPart> parts, String prefix, Map<String, Integer> counts) {
        for (var part : parts) {
            var name = prefix + part.name();
            if (part.shape() == Shape.RECORD) count(part.parts(), name + ".", counts);
            if (part.shape() != Shape.RECORDS || !form.shown(part)) continue;
            counts.put(form.id(name) + "-count", entries(part, name));
            for (var index = 0; index < entries(part, name); index++) {
                count(part.parts(), name + "." + index + ".", counts);
            }
        }
    }

    /** Takes entries out that nothing was typed into, so that the indexes on the page are those of the JSON. */
    void prune(List<FormPart> parts, String prefix) {
        for (var part : parts) {
            var name = prefix + part.name();
            if (part.shape() == Shape.RECORD) prune(part.parts(), name + ".");
            if (part.shape() != Shape.RECORDS) continue;
            for (var index = values.count(name) - 1; index >= 0; index--) {
                if (values.blank(name + "." + index + ".")) values.remove(name, index);
                else prune(part.parts(), name + "." + index + ".");
            }
        }
    }
}

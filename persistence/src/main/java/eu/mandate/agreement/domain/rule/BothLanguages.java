package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.register.BilingualText;
import java.util.List;

/**
 * R45: whatever is registered or instructed in two languages has its text in both, so that the agreement can be read in either
 * and neither lacks a paragraph or a row.
 */
final class BothLanguages {

    private final Findings findings;

    private BothLanguages(Findings findings) {
        this.findings = findings;
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new BothLanguages(findings);
        rules.walk("/registers", snapshot.registers());
        snapshot.instructions()
                .forEach(one -> rules.isInBoth("/instructions/" + one.number(), one.textEn(), one.textZh()));
    }

    private void walk(String path, Object value) {
        if (value instanceof BilingualText text) isInBoth(path, text.en(), text.zh());
        else if (value instanceof Text text) isInBoth(path, text.en(), text.zh());
        else if (value instanceof List<?> list) list.forEach(element -> walk(path + step(element), element));
        else if (value instanceof Record record) members(path, record);
    }

    private void members(String path, Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            try {
                var name = component.getName();
                walk(
                        name.equals("entry") ? path : path + "/" + name,
                        component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("cannot read " + component, broken);
            }
        }
    }

    /** Entries of a register are found by their key. */
    private static String step(Object element) {
        if (!(element instanceof Record)) return "";
        try {
            return "/" + element.getClass().getMethod("key").invoke(element);
        } catch (ReflectiveOperationException keyless) {
            return "";
        }
    }

    private void isInBoth(String path, String en, String zh) {
        var place = Place.vendor("X", path);
        findings.refuse(Findings.absent(en), "R45.en", place, null, path);
        findings.refuse(Findings.absent(zh), "R45.zh", place, null, path);
    }
}

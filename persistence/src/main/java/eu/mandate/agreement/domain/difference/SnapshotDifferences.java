package eu.mandate.agreement.domain.difference;

import eu.mandate.agreement.domain.RegisterFacts;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a live snapshot departs from an issued one: settings and register entries by their key. The moments at which the
 * snapshots were taken and the release of the software do not count: neither stands in what is agreed.
 */
public final class SnapshotDifferences {

    /** Area of everything that the customer instructed. */
    public static final String SETTING = "setting";
    /** Area of the service profile. */
    public static final String PROFILE = "profile";
    /** Area of what the running system says of itself. */
    public static final String RUNTIME = "runtime";

    private final Snapshot issued;
    private final Snapshot live;
    private final List<SnapshotDifference> found = new ArrayList<>();

    private SnapshotDifferences(Snapshot issued, Snapshot live) {
        this.issued = issued;
        this.live = live;
    }

    /** Every difference: settings first, then the profile, the registers and the running system. */
    public static List<SnapshotDifference> between(Snapshot issued, Snapshot live) {
        var differences = new SnapshotDifferences(issued, live);
        differences.settings();
        differences.profile();
        differences.registers();
        differences.runtime();
        return List.copyOf(differences.found);
    }

    /** Names a setting: its type and, where there are several of that type, which. */
    public static String key(String type, String subject) {
        return subject.isEmpty() ? type : type + " " + subject;
    }

    private void settings() {
        var before = byKey(issued);
        var after = byKey(live);
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> setting(key, before.get(key), after.get(key)));
    }

    private static SortedMap<String, InstructionInForce> byKey(Snapshot snapshot) {
        var settings = new TreeMap<String, InstructionInForce>();
        snapshot.instructions().forEach(one -> settings.put(key(one.type(), one.subject()), one));
        return settings;
    }

    private void setting(String key, InstructionInForce before, InstructionInForce after) {
        if (after == null) {
            var text = DifferenceTexts.settingEnded(key, text(before));
            addSetting(key, before.textEn(), null, text, ended(before));
        } else if (before == null) {
            add(SETTING, key, null, after.textEn(), DifferenceTexts.settingNew(key, text(after)));
        } else if (!before.isSame(after)) {
            changed(key, before, after);
        } else if (ended(after) != null) {
            var text = DifferenceTexts.settingOver(key, after.until(), text(before));
            addSetting(key, before.textEn(), null, text, ended(after));
        }
    }

    /** From when on an instruction gives nothing any more because its last day passed after the issue; null where it did not. */
    private Instant ended(InstructionInForce instruction) {
        return instruction.endedBetween(issued.takenAt(), live.takenAt());
    }

    /** Two choices of as many departments read alike, so that those are told who are named in one only. */
    private void changed(String key, InstructionInForce before, InstructionInForce after) {
        var one = issued.scopes().by(before.number()).orElse(null);
        var other = live.scopes().by(after.number()).orElse(null);
        var told = one != null && other != null;
        var gone = told ? ChoiceChanges.named(one, other) : DifferenceTexts.NOTHING;
        var come = told ? ChoiceChanges.named(other, one) : DifferenceTexts.NOTHING;
        var text = DifferenceTexts.settingChanged(key, text(after));
        addSetting(
                key,
                DifferenceTexts.gone(text(before), gone).en(),
                DifferenceTexts.come(text(after), come).en(),
                DifferenceTexts.come(DifferenceTexts.gone(text, gone), come),
                ended(before));
    }

    private static Text text(InstructionInForce instruction) {
        return new Text(instruction.textEn(), instruction.textZh());
    }

    private void profile() {
        if (issued.profileHash().equals(live.profileHash())) return;
        var key = live.profile().key();
        var text = DifferenceTexts.profile(key, issued.profileVersion(), live.profileVersion());
        add(PROFILE, key, issued.profileVersion(), live.profileVersion(), text);
    }

    private void registers() {
        for (var register : Register.values()) {
            var before = entries(register, issued.registers());
            var after = entries(register, live.registers());
            var keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            keys.forEach(key -> entry(register, key, before.get(key), after.get(key)));
        }
    }

    private void entry(Register register, String key, Record before, Record after) {
        if (before == null) {
            add(register.slug(), key, null, key, DifferenceTexts.entryNew(register, key));
        } else if (after == null) {
            add(register.slug(), key, key, null, DifferenceTexts.entryEnded(register, key));
        } else if (!before.equals(after)) {
            var changes = RecordChanges.between(before, after);
            add(
                    register.slug(),
                    key,
                    RecordChanges.line(changes.before()),
                    RecordChanges.line(changes.after()),
                    DifferenceTexts.entryChanged(register, key, changes.members()));
        }
    }

    private void runtime() {
        var changes = RecordChanges.between(issued.runtime(), live.runtime());
        changes.before().forEach((member, before) -> {
            if (member.equals("release")) return;
            var after = changes.after().get(member);
            add(RUNTIME, member, before, after, DifferenceTexts.runtime(member, before, after));
        });
    }

    private void add(String area, String key, String before, String after, Text text) {
        found.add(new SnapshotDifference(area, key, before, after, text, null));
    }

    private void addSetting(String key, String before, String after, Text text, Instant since) {
        found.add(new SnapshotDifference(SETTING, key, before, after, text, since));
    }

    private static Map<String, Record> entries(Register register, RegisterFacts facts) {
        var entries = new TreeMap<String, Record>();
        switch (register) {
            case LEGAL_ENTITY -> facts.entities().forEach(one -> entries.put(one.key(), one.entry()));
            case CONTACT -> facts.contacts().forEach(one -> entries.put(one.key(), one.entry()));
            case SECURITY_MEASURE -> facts.measures().forEach(one -> entries.put(one.key(), one.entry()));
            case CERTIFICATE -> facts.certificates().forEach(one -> entries.put(one.key(), one.entry()));
            case SUB_PROCESSOR -> facts.subProcessors().forEach(one -> entries.put(one.key(), one.entry()));
            case CONNECTED_PLATFORM -> facts.platforms().forEach(one -> entries.put(one.key(), one.entry()));
            case LOCATION -> facts.locations().forEach(one -> entries.put(one.key(), one.entry()));
            case ASSISTANCE_MEASURE -> facts.assistance().forEach(one -> entries.put(one.key(), one.entry()));
            case SIGNATORY -> facts.signatories().forEach(one -> entries.put(one.key(), one.entry()));
            case REPRESENTATIVE -> facts.representatives().forEach(one -> entries.put(one.key(), one.entry()));
            case TRANSFER -> facts.transfers().forEach(one -> entries.put(one.key(), one.entry()));
            case TERMS -> {
                if (facts.terms() != null) entries.put(register.slug(), facts.terms());
            }
        }
        return entries;
    }
}

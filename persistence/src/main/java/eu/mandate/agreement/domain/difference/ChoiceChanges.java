package eu.mandate.agreement.domain.difference;

import eu.mandate.agreement.domain.ChoiceNames.GroupNames;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.PrintedNames;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.directory.domain.Named;
import eu.mandate.visibility.domain.PeopleNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * Who is named by one authorisation and not by another. Those count who are meant, whatever the directory calls them: another
 * department is a change, another name of it is none.
 */
final class ChoiceChanges {

    private final List<String> english = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();

    private ChoiceChanges() {}

    /** Whom the one names and the other does not, in both languages; empty where there is nobody. */
    static Text named(AppGrant one, AppGrant other) {
        var changes = new ChoiceChanges();
        var here = one.authorisation().people();
        var there = other.authorisation().people();
        changes.add(here.included(), there.included(), one.names().included(), new Text("", ""));
        changes.add(here.excluded(), there.excluded(), one.names().excluded(), new Text("left out: ", "排除："));
        return new Text(String.join("; ", changes.english), String.join("；", changes.chinese));
    }

    private void add(PeopleNames here, PeopleNames there, GroupNames names, Text how) {
        add(here.departments(), there.departments(), names.departments(), how, new Text("departments ", "部门"));
        add(here.members(), there.members(), List.of(), how, new Text("members ", "成员"));
        add(here.tags(), there.tags(), names.tags(), how, new Text("tags ", "标签"));
    }

    private void add(List<UUID> here, List<UUID> there, List<Named> names, Text how, Text kind) {
        var ids = new LinkedHashSet<>(here);
        ids.removeAll(new HashSet<>(there));
        if (ids.isEmpty()) return;
        var printed = PrintedNames.of(ids, names);
        var more = printed.more() == 0
                ? new Text("", "")
                : new Text(" and " + printed.more() + " more", "及另外 " + printed.more() + " 个");
        english.add(how.en() + kind.en() + String.join(", ", printed.first()) + more.en());
        chinese.add(how.zh() + kind.zh() + String.join("、", printed.first()) + more.zh());
    }
}

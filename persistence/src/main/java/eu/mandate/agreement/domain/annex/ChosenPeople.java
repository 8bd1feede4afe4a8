package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.ChoiceNames.GroupNames;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.PrintedNames;
import eu.mandate.agreement.domain.Words;
import eu.mandate.visibility.domain.PeopleNames;

/** Whom an application may see, in one cell: how many are named, and which, because as many others would read alike. */
record ChosenPeople(Sheet sheet, Words words) {

    String of(AppGrant grant) {
        var people = grant.authorisation().people();
        var included = people.everybody()
                ? sheet.word("facts.people.everybody")
                : Lines.of(
                        count(people.included()),
                        names(people.included(), grant.names().included()));
        if (people.excluded().namesNobody()) return included;
        return Lines.of(
                included,
                sheet.word("facts.people.without", count(people.excluded())),
                names(people.excluded(), grant.names().excluded()));
    }

    private String count(PeopleNames names) {
        return sheet.word(
                "facts.people.names",
                names.departments().size(),
                names.members().size(),
                names.tags().size());
    }

    private String names(PeopleNames people, GroupNames names) {
        return Lines.of(
                line("facts.people.departments", PrintedNames.of(people.departments(), names.departments())),
                line("facts.people.members", PrintedNames.of(people.members())),
                line("facts.people.tags", PrintedNames.of(people.tags(), names.tags())));
    }

    private String line(String kind, PrintedNames printed) {
        if (printed.first().isEmpty()) return null;
        var first = words.list(printed.first());
        var all = printed.more() == 0 ? first : sheet.word("facts.people.more", first, printed.more());
        return sheet.word(kind, all);
    }
}

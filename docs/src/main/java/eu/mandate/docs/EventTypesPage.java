package eu.mandate.docs;

import static eu.mandate.docs.MarkdownTable.code;
import static java.util.stream.Collectors.joining;

import eu.mandate.audit.domain.EventType;
import eu.mandate.testing.source.ProjectFiles;

/** Every type of event of the audit log. */
final class EventTypesPage {

    private static final String INTRODUCTION = """
            # Event types

            What the action of an entry of the [audit log](features/audit.md) can be, and which further facts its detail may
            have, each a text. Names are for ever. The same list, with the JSON Schema of each detail, is served at
            `GET /api/v1/audit/event-types`. The action of a call that was refused before an event happened is its method and
            route, such as `GET /memberships/{id}`.

            """;

    private final Texts texts;

    EventTypesPage(ProjectFiles project) {
        this.texts = new Texts(project);
    }

    String markdown() {
        var table = new MarkdownTable("Type", "English", "中文", "Facts");
        EventType.all().forEach(type -> add(table, type));
        return INTRODUCTION + table;
    }

    private void add(MarkdownTable table, EventType type) {
        var words = texts.both("action." + type.name());
        table.add(
                code(type.name()),
                words[0],
                words[1],
                type.facts().stream().map(MarkdownTable::code).collect(joining(", ")));
    }
}

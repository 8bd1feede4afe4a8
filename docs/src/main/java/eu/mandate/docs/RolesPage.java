package eu.mandate.docs;

import static eu.mandate.docs.MarkdownTable.code;

import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.testing.source.ProjectFiles;
import java.util.Arrays;

/** Every role, by the kind of space it belongs to. */
final class RolesPage {

    private static final String INTRODUCTION = """
            # Roles

            A person is a member of one or more spaces and holds one or more roles in each. A role exists in one kind
            of space only: what a vendor's operator may do never reaches into a customer's space.
            """;

    private final Texts texts;

    RolesPage(ProjectFiles project) {
        this.texts = new Texts(project);
    }

    String markdown() {
        var text = new StringBuilder(INTRODUCTION);
        for (var kind : TenantKind.values()) {
            text.append("\n## ").append(heading(kind)).append("\n\n").append(table(kind));
        }
        return text.toString();
    }

    private static String heading(TenantKind kind) {
        return switch (kind) {
            case CONTROLLER -> "In a customer organisation's space";
            case PROCESSOR -> "In a vendor's space";
            case INSTALLATION -> "In the installation's space";
        };
    }

    private MarkdownTable table(TenantKind kind) {
        var table = new MarkdownTable("Role", "English", "中文", "Manages people");
        Arrays.stream(Role.values()).filter(role -> role.kind() == kind).forEach(role -> add(table, role));
        return table;
    }

    private void add(MarkdownTable table, Role role) {
        var names = texts.both("identity", "role." + role);
        table.add(code(role.name()), names[0], names[1], role.administrator() ? "yes" : "");
    }
}

package eu.mandate.docs;

import static eu.mandate.docs.MarkdownTable.code;

import eu.mandate.kernel.domain.Code;
import eu.mandate.testing.source.ProjectFiles;

/** Every code with which a call can be refused. */
final class OutcomeCodesPage {

    private static final String INTRODUCTION = """
            # Outcome codes

            A refused call answers with a problem document (RFC 9457) whose `code` is one of these names; a name is
            never changed or reused. The `type` is the address of a public page that says what to do. In the evidence
            a refused call has its code as outcome, an allowed one `ALLOWED`.

            """;

    private final Texts texts;

    OutcomeCodesPage(ProjectFiles project) {
        this.texts = new Texts(project);
    }

    String markdown() {
        var table = new MarkdownTable("Code", "HTTP", "Page", "English", "中文");
        for (var code : Code.values()) {
            var titles = texts.both("kernel", "code." + code + ".title");
            table.add(
                    code(code.name()),
                    Integer.toString(code.status()),
                    code("/problems/" + code.slug() + ".html"),
                    titles[0],
                    titles[1]);
        }
        return INTRODUCTION + table;
    }
}

package eu.mandate.kernel.rest;

import eu.mandate.kernel.domain.Code;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of problem documents: every type and every code, taken from {@link Code}. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    static Map<String, Schema> all() {
        return Map.of(
                "Problem", problem(),
                "ProblemType", types(),
                "Code", codes(),
                "Finding", finding(),
                "RuleFinding", rule());
    }

    private static Schema types() {
        var schema = RecordSchemas.text().format("uri-reference").addEnumeration("about:blank");
        Arrays.stream(Code.values()).forEach(code -> schema.addEnumeration("/problems/" + code.slug()));
        return schema;
    }

    private static Schema codes() {
        var schema = RecordSchemas.text();
        Arrays.stream(Code.values()).forEach(code -> schema.addEnumeration(code.name()));
        return schema;
    }

    private static Schema finding() {
        return RecordSchemas.object()
                .addProperty("pointer", text("JSON pointer into the body, or a slash and the name of a parameter."))
                .addProperty("code", text("Stable reason in kebab case."))
                .addProperty("detail", text("One sentence in the reader’s language."));
    }

    private static Schema rule() {
        return RecordSchemas.object()
                .addProperty("rule", text("Lasting name of the rule."))
                .addProperty("severity", text("REFUSES, or WARNS where an acknowledgement is enough."))
                .addProperty("annex", text("The annex or part of the document it stands in."))
                .addProperty("path", text("JSON pointer into the configuration, list steps by key."))
                .addProperty("value", text("The value found; left out when there is none."))
                .addProperty("why", text("The provisions it rests on."))
                .addProperty("owner", text("CUSTOMER or VENDOR: who can mend it."))
                .addProperty("en", text("What is wrong, in English."))
                .addProperty("zh", text("What is wrong, in simplified Chinese."))
                .addProperty("page", text("Address of the portal page where it is mended, if there is one."));
    }

    private static Schema problem() {
        return RecordSchemas.object()
                .addProperty("type", RecordSchemas.reference("ProblemType"))
                .addProperty("code", RecordSchemas.reference("Code"))
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("title", text("What kind of problem, in the reader’s language."))
                .addProperty("detail", text("What happened, in the reader’s language."))
                .addProperty("instance", text("Id of the request, as in X-Request-Id."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(RecordSchemas.reference("Finding")))
                .addProperty(
                        "findings",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(RecordSchemas.reference("RuleFinding")))
                .addRequired("type")
                .addRequired("status")
                .addRequired("title")
                .addRequired("instance");
    }

    private static Schema text(String description) {
        return RecordSchemas.text().description(description);
    }
}

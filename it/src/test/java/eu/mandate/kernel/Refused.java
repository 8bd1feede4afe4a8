package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.text.Texts;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A refused call, judged in both languages: status, code, every member of the problem document, and the one entry in the
 * log.
 */
final class Refused {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final DatabaseDriver database;

    Refused(DatabaseDriver database) {
        this.database = database;
    }

    /** A call that can be repeated. */
    interface Call {
        /** @param language value for Accept-Language */
        Answer in(String language);
    }

    /** Makes the call in each language and answers the English problem. */
    JsonObject check(int status, Code code, Call call) {
        JsonObject english = null;
        for (var language : List.of("zh-CN", "en")) {
            var answer = call.in(language);
            english = check(answer, status, code, language);
        }
        return english;
    }

    /** As {@link #check(int, Code, Call)} under the code's own status. */
    JsonObject check(Code code, Call call) {
        return check(code.status(), code, call);
    }

    /** As {@link #check(Code, Call)} for bad input with one finding. */
    void invalid(String pointer, String reason, Call call) {
        var problem = check(Code.VALIDATION, call);
        var errors = problem.getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors).extracting(error -> error.getString("pointer")).containsExactly(pointer);
        assertThat(errors).extracting(error -> error.getString("code")).containsExactly(reason);
    }

    private JsonObject check(Answer answer, int status, Code code, String language) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        var problem = answer.json();
        assertThat(problem.keySet()).isSubsetOf("type", "code", "status", "title", "detail", "instance", "errors");
        assertThat(problem.getString("type")).isEqualTo("/problems/" + code.slug());
        assertThat(problem.getString("code")).isEqualTo(code.name());
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title"))
                .isEqualTo(new Texts().text(Locale.forLanguageTag(language), "code." + code + ".title"));
        assertInLanguage(problem.getString("detail"), language);
        if (problem.containsKey("errors")) findings(problem, language);
        assertThat(problem.getString("instance")).isEqualTo(answer.header("X-Request-Id"));
        assertEntry(problem.getString("instance"), code);
        return problem;
    }

    private static void findings(JsonObject problem, String language) {
        for (var error : problem.getJsonArray("errors").getValuesAs(JsonObject.class)) {
            assertThat(error.keySet()).containsExactlyInAnyOrder("pointer", "code", "detail");
            assertThat(error.getString("code")).matches("[a-z][a-z0-9-]+");
            assertInLanguage(error.getString("detail"), language);
        }
    }

    private static void assertInLanguage(String text, String language) {
        assertThat(text).isNotBlank().doesNotContain("{0}", "refusal.", "???");
        assertThat(HAN.matcher(text).find()).as(text).isEqualTo(language.startsWith("zh"));
    }

    void assertEntry(String request, Code code) {
        assertThat(database.column("select outcome from audit.entry where request_id = ?", request))
                .as("entries of request " + request)
                .containsExactly(code.name());
    }
}

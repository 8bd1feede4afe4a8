package eu.mandate.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems(new Texts());

    @Test
    void writesAProblemDocument() {
        var problem = problems.of(Refusal.invalid("/limit", "limit-out-of-range", 1, 200), Locale.ENGLISH, "id-1");
        assertThat(problem.json()).isEqualTo("""
                        {"type":"/problems/validation","code":"VALIDATION","status":400,\
                        "title":"Input missing or malformed",\
                        "detail":"The input has faults; each is listed under errors.","instance":"id-1",\
                        "errors":[{"pointer":"/limit","code":"limit-out-of-range",\
                        "detail":"The number of items has to be between 1 and 200."}]}""");
    }

    @Test
    void speaksTheReadersLanguage() {
        var problem = problems.of(Refusal.notFound("membership", "x"), Locale.SIMPLIFIED_CHINESE, "id-1");
        assertThat(problem.title()).isEqualTo("未找到");
        assertThat(problem.json()).doesNotContain("errors");
    }

    @Test
    void doesNotRepeatTheIdentifierThatWasNotFound() {
        var problem = problems.of(Refusal.notFound("membership", "secret-id"), Locale.ENGLISH, "id-1");
        assertThat(problem.json()).doesNotContain("secret-id");
    }

    @Test
    void fallsBackToTheMeaningOfTheCode() {
        var problem = problems.of(Refusal.of(Code.ON_HOLD, "reason-without-a-text"), Locale.ENGLISH, "id-1");
        assertThat(problem.detail()).isEqualTo("A legal hold stands over the record.");
    }

    @Test
    void keepsTheMoreExactStatus() {
        var refusal = Refusal.of(Code.VALIDATION, "media-type-unsupported");
        var problem = problems.of(refusal, 415, Locale.ENGLISH, "id-1");
        assertThat(problem.status()).isEqualTo(415);
        assertThat(problem.type()).isEqualTo("/problems/validation");
    }

    @Test
    void tellsNothingOfAFaultButItsId() {
        assertThat(problems.failure(500, Locale.ENGLISH, "id-1").json()).isEqualTo("""
                        {"type":"about:blank","status":500,"title":"Something went wrong on our side","instance":"id-1"}""");
    }
}

package eu.mandate.dataplane.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person, one form; two people, two forms. */
class SubjectIdentifierTest {

    private static final HashingKey KEY = new HashingKey(new byte[HashingKey.LENGTH]);

    @ParameterizedTest
    @CsvSource({
        "PHONE, 138 0013 8000, +86-13800138000",
        "PHONE, 0086 138 0013 8000, 13800138000",
        "EMAIL, Anna@Example.com, anna@EXAMPLE.COM",
        "EMAIL, e\u0301va@example.com, \u00E9va@example.com",
        "NATIONAL_ID, 11010519491231002x, 11010519491231002X",
        "NATIONAL_ID, １１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
        "EXTERNAL_ID, caf\u00E9, cafe\u0301"
    })
    void isEqualHoweverItIsWritten(IdentifierKind kind, String one, String other) {
        assertThat(of(kind, one)).isPresent().isEqualTo(of(kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTERNAL_ID, wm01, WM01",
        "EMAIL, ss@example.com, ß@example.com",
        "EMAIL, ı@example.com, i@example.com",
        "PHONE, 13800138000, 13800138001"
    })
    void differsWhereTwoPeopleMayBeMeant(IdentifierKind kind, String one, String other) {
        assertThat(of(kind, one)).isPresent().isNotEqualTo(of(kind, other));
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ID, 110105194912310021",
        "NATIONAL_ID, 110105194913310021",
        "NATIONAL_ID, 1234",
        "PHONE, 12",
        "EMAIL, nobody",
        "EXTERNAL_ID, 'a\u200Bb'",
        "EXTERNAL_ID, ' a'",
        "EXTERNAL_ID, 'a\u0000'"
    })
    void isNoneWhereNobodyIsMeant(IdentifierKind kind, String text) {
        assertThat(of(kind, text)).isEmpty();
    }

    @Test
    void belongsToTheSystemThatGaveIt() {
        var here = SubjectIdentifier.of(IdentifierKind.EXTERNAL_ID, "wecom", "u1", null)
                .orElseThrow();
        var there = SubjectIdentifier.of(IdentifierKind.EXTERNAL_ID, "whatsapp", "u1", null)
                .orElseThrow();
        assertThat(KEY.subject(here)).isNotEqualTo(KEY.subject(there));
    }

    @Test
    void isHashedUnderTheKeyOfOneOrganisation() {
        var phone = of(IdentifierKind.PHONE, "13800138000").orElseThrow();
        var other = new byte[HashingKey.LENGTH];
        other[31] = 1;
        assertThat(KEY.subject(phone))
                .isEqualTo(KEY.subject(phone))
                .hasToString(KEY.subject(phone).toString());
        assertThat(KEY.subject(phone)).isNotEqualTo(new HashingKey(other).subject(phone));
        assertThat(phone).hasToString("PHONE");
    }

    @Test
    void isFoundInTexts() {
        var found = MentionedIdentifiers.in("Ruf +49 30 123456 an, 或 13800138000，写信 Anna@Example.com.", "CN");
        assertThat(found)
                .containsExactlyInAnyOrder(
                        of(IdentifierKind.PHONE, "+4930123456").orElseThrow(),
                        of(IdentifierKind.PHONE, "13800138000").orElseThrow(),
                        of(IdentifierKind.EMAIL, "anna@example.com").orElseThrow());
        assertThat(MentionedIdentifiers.in("身份证 11010519491231002X，订单 20261122083733001", "CN"))
                .isEmpty();
    }

    private static Optional<SubjectIdentifier> of(IdentifierKind kind, String text) {
        return SubjectIdentifier.of(kind, kind == IdentifierKind.EXTERNAL_ID ? "wecom" : null, text, "CN");
    }
}

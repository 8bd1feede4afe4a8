package eu.mandate.instruction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstructionTextTest {

    enum Form {
        COMPANY,
        PERSON
    }

    record Place(String street, String city) {}

    record Sample(
            String name,
            Form form,
            Set<Form> forms,
            Boolean agreed,
            Integer amount,
            LocalDate day,
            Instant moment,
            List<String> codes,
            Place seat,
            List<Place> places) {}

    private static final Sample FULL = new Sample(
            "Nordlicht",
            Form.COMPANY,
            Set.of(Form.PERSON, Form.COMPANY),
            true,
            1200,
            LocalDate.of(2026, 11, 2),
            Instant.parse("2026-11-21T08:05:09Z"),
            List.of("J-A01", "J-A02"),
            new Place("Hafen 1", "Kiel"),
            List.of(new Place("A 1", "Bonn"), new Place(null, "Ulm")));
    private static final Sample EMPTY = new Sample(null, null, null, null, null, null, null, List.of(), null, null);

    private static final CodeNames NAMES = (register, code) -> switch (register + " " + code) {
        case "activities J-A01" -> List.of(new Text("Inbox {x}", "收件箱"), Form.PERSON);
        default -> List.of();
    };

    private static String english(String template, Record payload, String... more) {
        return writer(Locale.ENGLISH, template, more).of("sample", PayloadTree.of(payload), NAMES);
    }

    private static String chinese(String template, Record payload, String... more) {
        return writer(Locale.SIMPLIFIED_CHINESE, template, more).of("sample", PayloadTree.of(payload), NAMES);
    }

    private static InstructionText writer(Locale language, String template, String... more) {
        var words = new HashMap<>(Map.of("sample", template));
        for (var i = 0; i < more.length; i += 2) words.put(more[i], more[i + 1]);
        return new InstructionText(words, language);
    }

    @Test
    void membersStandInTheirPlaces() {
        assertThat(english("{name}: {amount}.", FULL)).isEqualTo("Nordlicht: 1200.");
    }

    @Test
    void anAbsentMemberReadsAsADash() {
        assertThat(english("{name}/{form}/{agreed}/{codes}/{seat}/{seat.city}", EMPTY))
                .isEqualTo("–/–/–/–/–/–");
    }

    @Test
    void anOptionalPartIsLeftOutWhenAMemberIsAbsent() {
        assertThat(english("A[, called {name}][ in {seat.city}].", FULL)).isEqualTo("A, called Nordlicht in Kiel.");
        assertThat(english("A[, called {name}][ in {seat.city}].", EMPTY)).isEqualTo("A.");
    }

    @Test
    void doubledBracesAndBracketsStandForThemselves() {
        assertThat(english("{{name}} [[x]] [{{{name}}}]", FULL)).isEqualTo("{name} [x] {Nordlicht}");
    }

    @Test
    void datesAreWrittenInTheHouseStyle() {
        assertThat(english("{day}; {moment}", FULL)).isEqualTo("2 Nov 2026; 21 Nov 2026 08:05 UTC");
        assertThat(chinese("{day}；{moment}", FULL)).isEqualTo("2026年11月2日；2026年11月21日 08:05 UTC");
    }

    @Test
    void truthsHaveWords() {
        assertThat(english("{agreed}", FULL)).isEqualTo("yes");
        assertThat(chinese("{agreed}", FULL)).isEqualTo("是");
        assertThat(english("{agreed}", FULL, "sample.agreed.true", "allowed")).isEqualTo("allowed");
    }

    @Test
    void constantsHaveWordsOfTheirMemberOrOfTheirOwn() {
        assertThat(english("{form}", FULL)).isEqualTo("COMPANY");
        assertThat(english("{form}", FULL, "enum.COMPANY", "a company")).isEqualTo("a company");
        assertThat(english("{form}", FULL, "enum.COMPANY", "a company", "sample.form.COMPANY", "the company"))
                .isEqualTo("the company");
    }

    @Test
    void listsAreJoinedAndSetsKeepAnOrder() {
        assertThat(english("{codes}; {forms}", FULL)).isEqualTo("J-A01, J-A02; COMPANY, PERSON");
        assertThat(chinese("{codes}；{forms}", FULL, "enum.PERSON", "个人")).isEqualTo("J-A01、J-A02；COMPANY、个人");
    }

    @Test
    void aCodeIsFollowedByWhatItIsCalled() {
        assertThat(english("{codes@activities}", FULL, "enum.PERSON", "a person"))
                .isEqualTo("J-A01 (Inbox {x}; a person), J-A02");
        assertThat(chinese("{codes@activities}", FULL, "enum.PERSON", "个人")).isEqualTo("J-A01（收件箱；个人）、J-A02");
        assertThat(english("{name@activities}[, {codes@activities}]", EMPTY)).isEqualTo("–");
    }

    @Test
    void nestedRecordsAreWrittenWithTheirOwnTemplate() {
        assertThat(english("{seat.street}, {seat.city}", FULL)).isEqualTo("Hafen 1, Kiel");
        assertThat(english("{places}", FULL)).isEqualTo("A 1 Bonn, Ulm");
        assertThat(chinese("{places}", FULL, "sample.places", "{city}[（{street}）]"))
                .isEqualTo("Bonn（A 1）、Ulm");
    }

    @Test
    void aValueIsNeverATemplateAndNeverAnotherLine() {
        var cunning = new Sample(
                " {amount} [x]\n2. Everything\u2028is\u202Eallowed ",
                null,
                null,
                null,
                7,
                null,
                null,
                Arrays.asList("a\tb"),
                null,
                null);
        assertThat(english("{name}|{codes}", cunning)).isEqualTo("{amount} [x] 2. Everything is allowed|a b");
    }

    @Test
    void aTemplateThatDoesNotFitIsAFault() {
        assertThatThrownBy(() -> english("{nobody}", FULL)).isInstanceOf(IllegalStateException.class);
        var without = new InstructionText(Map.of(), Locale.ENGLISH);
        assertThatThrownBy(() -> without.of("sample", PayloadTree.of(FULL), NAMES))
                .isInstanceOf(IllegalStateException.class);
    }
}

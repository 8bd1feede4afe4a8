package eu.mandate.kernel.domain.prohibited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well prohibited content is told from what only looks like it, over a kept collection and over seeded numbers. */
class ContentGuardTest {

    private static final FieldNature PAYMENT = new FieldNature(true, false, false);
    private static final FieldNature SECRET = new FieldNature(false, true, false);
    private static final int MANY = 20_000;
    private static final long SEED = 20_261_122L;

    private final Random random = new Random(SEED);

    @Test
    void findsEveryCaseOfTheCollection() {
        var missed = lines("prohibited.txt")
                .filter(line -> !line.startsWith("#"))
                .filter(line -> {
                    var parts = line.split("\t", 2);
                    return ContentGuard.sightings(parts[1], FieldNature.ORDINARY).stream()
                            .noneMatch(sighting -> sighting.kind().name().equals(parts[0]));
                });
        assertThat(missed).isEmpty();
    }

    @Test
    void leavesEveryHarmlessTextAlone() {
        assertThat(lines("harmless.txt").filter(ContentGuardTest::isRefused)).isEmpty();
    }

    @Test
    void leavesNumbersOfDailyLifeAlone() {
        assertThat(refused(this::chineseMobile)).isZero();
        assertThat(refused(() -> "+" + (1 + random.nextInt(98)) + digits(10))).isZero();
        assertThat(refused(() -> UUID.nameUUIDFromBytes(digits(9).getBytes(StandardCharsets.UTF_8))
                        .toString()))
                .isZero();
        assertThat(refused(() -> "2026112" + digits(10)))
                .as("order numbers that begin with the day")
                .isZero();
        assertThat(refused(() -> "SO-" + digits(12))).isZero();
        assertThat(refused(() -> "978" + digits(10))).as("ISBN").isZero();
        assertThat(refused(() -> "17" + digits(11))).as("milliseconds").isZero();
        assertThat(refused(() -> "4200" + digits(24))).as("payments by WeChat").isZero();
        assertThat(refused(() -> digits(12))).isZero();
        assertThat(refused(() -> digits(20))).isZero();
    }

    /** Sixteen random digits are in a range of a scheme once in five times, and check once in ten. */
    @Test
    void takesFewOfAllNumbersOfSixteenDigitsForCards() {
        assertThat(refused(() -> digits(16))).isBetween(MANY / 100L, MANY * 3L / 100);
    }

    @Test
    void findsEveryCardOfTheUsualSchemesHoweverPrinted() {
        for (var count = 0; count < MANY; count++) {
            var card = checked(List.of("4", "51", "55", "2221", "2720", "6011", "65", "3528", "62"), 16);
            var printed = random.nextBoolean() ? card : card.replaceAll("(....)(?=.)", "$1 ");
            assertThat(isRefused("a" + (char) ('\u4E00' + random.nextInt(1000)) + printed + "。"))
                    .as(printed)
                    .isTrue();
        }
    }

    @Test
    void takesAnyNumberWithARightCheckDigitInAFieldAboutPayments() {
        assertThat(ContentGuard.sightings("9999999999999995", FieldNature.ORDINARY))
                .isEmpty();
        assertThat(ContentGuard.sightings("9999999999999995", PAYMENT)).hasSize(1);
        assertThat(ContentGuard.sightings("DE89370400440532013000", PAYMENT)).hasSize(1);
        assertThat(ContentGuard.sightings("1111", PAYMENT)).isEmpty();
    }

    @Test
    void letsAFieldForACredentialHoldOne() {
        assertThat(ContentGuard.sightings("ghp_abcdefghijklmnopqrstuvwxyz0123456789", SECRET))
                .isEmpty();
        assertThat(ContentGuard.sightings("4111111111111111", SECRET)).hasSize(1);
    }

    @Test
    void tellsWhereTheContentStands() {
        var text = "密码：abc123，卡号 4111 1111 1111 1111 谢谢";
        assertThat(ContentGuard.sightings(text, FieldNature.ORDINARY))
                .extracting(sighting -> text.substring(sighting.start(), sighting.end()))
                .containsExactlyInAnyOrder("abc123", "4111 1111 1111 1111");
    }

    @Test
    void aLongRowOfSingleDigitsTakesNoLongerThanAnyOtherText() {
        var digits = new StringBuilder();
        for (var i = 0; i < 60_000; i++) digits.append(1 + i % 7).append(' ');
        assertTimeout(Duration.ofSeconds(20), () -> ContentGuard.sightings(digits.toString(), FieldNature.ORDINARY));
    }

    @Test
    void findsARowOfFractionsAndNoPathOfAPointer() {
        assertThat(isRefused(row(128, () -> "%.5f".formatted(random.nextDouble() * 2 - 1))))
                .isTrue();
        assertThat(isRefused(row(128, () -> String.valueOf(random.nextInt(1920)))))
                .isFalse();
        assertThat(isRefused(row(20, () -> "%.5f".formatted(random.nextDouble()))))
                .isFalse();
    }

    private String row(int length, Supplier<String> number) {
        return "[" + String.join(", ", Stream.generate(number).limit(length).toList()) + "]";
    }

    private long refused(Supplier<String> text) {
        return Stream.generate(text)
                .limit(MANY)
                .filter(ContentGuardTest::isRefused)
                .count();
    }

    private static boolean isRefused(String text) {
        return !ContentGuard.sightings(text, FieldNature.ORDINARY).isEmpty();
    }

    private String chineseMobile() {
        return "1" + (3 + random.nextInt(7)) + digits(9);
    }

    private String digits(int length) {
        var text = new StringBuilder();
        while (text.length() < length) text.append(random.nextInt(10));
        return text.toString();
    }

    private String checked(List<String> beginnings, int length) {
        var start = beginnings.get(random.nextInt(beginnings.size()));
        var body = start + digits(length - 1 - start.length());
        for (var last = 0; last < 10; last++) {
            if (Luhn.holds(body + last)) return body + last;
        }
        throw new IllegalStateException(body);
    }

    private static Stream<String> lines(String file) {
        try (var stream = ContentGuardTest.class.getResourceAsStream("/dataplane/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.kernel.text.Texts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every register, every value of its record and every choice has its name in both languages. */
class RegisterTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyValueOfARegisterHasItsName(Register register) {
        var prefix = "register." + register;
        assertThat(Stream.concat(Stream.of(prefix, prefix + ".lead"), keys(prefix, register.payload())))
                .allSatisfy(key -> {
                    for (var language : Texts.LANGUAGES) {
                        assertThat(texts.has(language, key))
                                .as(key + " " + language)
                                .isTrue();
                    }
                });
    }

    private static Stream<String> keys(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> keys(prefix, component));
    }

    private static Stream<String> keys(String prefix, RecordComponent component) {
        var key = prefix + "." + component.getName();
        var type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        if (type.isRecord()) return Stream.concat(Stream.of(key), keys(key, type));
        if (!type.isEnum()) return Stream.of(key);
        return Stream.concat(
                Stream.of(key), Arrays.stream(type.getEnumConstants()).map(constant -> key + "." + constant));
    }
}

package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.domain.RoleNames;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleNamesTest {
    @Test
    void theNamesForAnnotationsAreTheNamesOfTheRoles() {
        var names = Arrays.stream(RoleNames.class.getFields()).map(RoleNamesTest::value);
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

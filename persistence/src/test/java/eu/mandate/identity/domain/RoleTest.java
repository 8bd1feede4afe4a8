package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.tenant.domain.TenantKind;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @Test
    void constantsForAnnotationsNameEveryRoleAndNothingElse() throws IllegalAccessException {
        for (var constant : Roles.class.getFields()) {
            assertThat(constant.get(null)).isEqualTo(constant.getName());
        }
        assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSpaceHasExactlyOneAdministratorRole(TenantKind kind) {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.kind() == kind && role.administrator()))
                .containsExactly(Role.administratorOf(kind));
    }

    @Test
    void setsOfRolesReadBackInOneOrder() {
        var text = RoleSet.text(List.of(Role.AUDITOR, Role.TENANT_ADMIN, Role.AUDITOR));
        assertThat(text).isEqualTo("TENANT_ADMIN,AUDITOR");
        assertThat(RoleSet.parse(text)).containsExactly(Role.TENANT_ADMIN, Role.AUDITOR);
        assertThat(RoleSet.parse("")).isEmpty();
        assertThatThrownBy(() -> RoleSet.parse("EMPEROR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTokenNeverAddsARole() {
        assertThat(RoleSet.common(Set.of(Role.LEGAL, Role.MEMBER), Set.of(Role.TENANT_ADMIN, Role.LEGAL)))
                .containsExactly(Role.LEGAL);
        assertThat(RoleSet.common(Set.of(), Set.of(Role.LEGAL))).isEmpty();
    }

    @Test
    void idsAreReadOnlyInTheirCanonicalForm() {
        assertThat(MembershipId.parse("0197f0aa-1b2c-7d3e-8f40-5162738495a6")).isPresent();
        assertThat(MembershipId.parse("0197F0AA-1B2C-7D3E-8F40-5162738495A6")).isEmpty();
        assertThat(TokenId.parse("1-1-1-1-1")).isEmpty();
        assertThat(TokenId.parse(null)).isEmpty();
        assertThat(TokenId.parse("x".repeat(36))).isEmpty();
    }
}

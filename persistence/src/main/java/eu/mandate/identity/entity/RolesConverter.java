package eu.mandate.identity.entity;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Keeps a set of roles as comma-separated text. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return roles == null ? null : RoleSet.text(roles);
    }

    @Override
    public Set<Role> convertToEntityAttribute(String text) {
        return text == null ? null : RoleSet.parse(text);
    }
}

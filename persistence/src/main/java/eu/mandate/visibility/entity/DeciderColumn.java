package eu.mandate.visibility.entity;

import eu.mandate.identity.domain.UserId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Stores a person who may be absent; the provider's own conversion of identifiers knows no absent ones. */
@Converter
public class DeciderColumn implements AttributeConverter<UserId, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UserId person) {
        return person == null ? null : person.value();
    }

    @Override
    public UserId convertToEntityAttribute(UUID stored) {
        return stored == null ? null : new UserId(stored);
    }
}

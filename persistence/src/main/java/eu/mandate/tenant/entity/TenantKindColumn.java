package eu.mandate.tenant.entity;

import eu.mandate.tenant.domain.TenantKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a kind by its lasting number. */
@Converter(autoApply = true)
public class TenantKindColumn implements AttributeConverter<TenantKind, Integer> {
    @Override
    public Integer convertToDatabaseColumn(TenantKind kind) {
        return kind == null ? null : kind.number();
    }

    @Override
    public TenantKind convertToEntityAttribute(Integer number) {
        return number == null ? null : TenantKind.ofNumber(number);
    }
}

package eu.mandate.tenant.entity;

import eu.mandate.tenant.domain.TenantStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a status by its lasting number. */
@Converter(autoApply = true)
public class TenantStatusColumn implements AttributeConverter<TenantStatus, Integer> {
    @Override
    public Integer convertToDatabaseColumn(TenantStatus status) {
        return status == null ? null : status.number();
    }

    @Override
    public TenantStatus convertToEntityAttribute(Integer number) {
        return number == null ? null : TenantStatus.ofNumber(number);
    }
}

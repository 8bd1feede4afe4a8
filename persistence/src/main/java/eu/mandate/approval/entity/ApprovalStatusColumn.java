package eu.mandate.approval.entity;

import eu.mandate.approval.domain.ApprovalStatus;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a status by its lasting number. */
@Converter(autoApply = true)
public class ApprovalStatusColumn implements AttributeConverter<ApprovalStatus, Integer> {
    @Override
    public Integer convertToDatabaseColumn(ApprovalStatus status) {
        return status == null ? null : status.number();
    }

    @Override
    public ApprovalStatus convertToEntityAttribute(Integer number) {
        return number == null ? null : ApprovalStatus.ofNumber(number);
    }
}

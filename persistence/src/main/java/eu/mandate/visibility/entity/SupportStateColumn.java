package eu.mandate.visibility.entity;

import eu.mandate.visibility.domain.support.SupportState;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a state by its lasting number. */
@Converter(autoApply = true)
public class SupportStateColumn implements AttributeConverter<SupportState, Integer> {
    @Override
    public Integer convertToDatabaseColumn(SupportState state) {
        return state == null ? null : state.number();
    }

    @Override
    public SupportState convertToEntityAttribute(Integer number) {
        return number == null ? null : SupportState.ofNumber(number);
    }
}

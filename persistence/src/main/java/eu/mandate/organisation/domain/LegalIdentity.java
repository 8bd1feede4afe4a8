package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who the controller is in law (Art. 28(3), 30(2)(a) GDPR; PIPL Art. 17, 21).
 *
 * @param legalName as registered, in its own script
 * @param legalNameTranslation how the name is shown in the other language, where it differs
 * @param tradingName mandatory for an individual in business, where it stands for the organisation's name
 * @param registrationNumber in China the unified social credit code, which every organisation there has
 * @param country ISO 3166-1 alpha-2
 */
public record LegalIdentity(
        @NotBlank @Size(max = 200) String legalName,
        @Size(max = 200) String legalNameTranslation,
        @Size(max = 200) String tradingName,
        @Size(max = 60) String registrationNumber,
        @NotNull TenantForm legalForm,
        @NotBlank @Size(max = 200) String street,
        @Size(max = 20) String postalCode,
        @NotBlank @Size(max = 100) String city,
        @NotBlank @Size(max = 2) String country)
        implements Statement {

    private static final String CHINA = "CN";

    public LegalIdentity {
        legalName = Typed.text(legalName);
        legalNameTranslation = Typed.text(legalNameTranslation);
        tradingName = Typed.text(tradingName);
        registrationNumber = Typed.text(registrationNumber);
        street = Typed.text(street);
        postalCode = Typed.text(postalCode);
        city = Typed.text(city);
        country = Typed.text(country);
    }

    /** The name the organisation goes by in documents. */
    public String organisationName() {
        return legalForm == TenantForm.INDIVIDUAL_IN_BUSINESS ? tradingName : legalName;
    }

    /** Whether the name is in a script that readers of the English text cannot read, and no translation helps them. */
    public boolean needsTranslation() {
        return legalNameTranslation == null
                && legalName
                        .codePoints()
                        .filter(Character::isLetter)
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }

    @Override
    public List<Violation> faults() {
        var faults = new Faults()
                .line("legalName", legalName)
                .line("legalNameTranslation", legalNameTranslation)
                .line("tradingName", tradingName)
                .line("registrationNumber", registrationNumber)
                .line("street", street)
                .line("postalCode", postalCode)
                .line("city", city)
                .country("country", country);
        if (legalForm == TenantForm.INDIVIDUAL_IN_BUSINESS && tradingName == null) {
            faults.add("tradingName", "trading-name-missing");
        }
        registration(faults);
        return faults.all();
    }

    private void registration(Faults faults) {
        if (!CHINA.equals(country)) return;
        if (registrationNumber == null) {
            if (legalForm == TenantForm.ORGANISATION) faults.add("registrationNumber", "credit-code-missing");
        } else if (!CreditCode.hasForm(registrationNumber)) {
            faults.add("registrationNumber", "credit-code-form");
        } else if (!CreditCode.checks(registrationNumber)) {
            faults.add("registrationNumber", "credit-code-check-character");
        }
    }
}

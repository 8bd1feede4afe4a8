package eu.mandate.catalogue.domain.lint.text;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Lint;
import eu.mandate.catalogue.domain.lint.Report;

/**
 * Rules about words. Resolutions may quote the faults of the published text; no other place may.
 */
public enum TextLint implements Lint {
    /** A text is blank in one language, or in both. */
    TEXT_MISSING(Languages::missing),
    /** A text is not written in the language it stands for. */
    TEXT_UNTRANSLATED(Languages::untranslated),
    /** The two languages name different periods. */
    LANGUAGES_DIFFER(Languages::differing),
    /** What somebody meant to fill in later. */
    PLACEHOLDER(Fragments::placeholders),
    /** Control characters, invisible characters, characters that were lost on the way. */
    CHARACTER_UNREADABLE(Fragments::unreadable),
    /** A sentence that breaks off, a word twice, a bracket without its partner. */
    TEXT_BROKEN(Fragments::broken),
    /** "See below", "click here", "article 9": it is wrong as soon as the text stands elsewhere. */
    REFERENCE_BY_POSITION(Fragments::positional),
    /** A name that belongs to somebody else, left over from their text. */
    BRAND_FOREIGN(Brands::foreign),
    /** Consent or acceptance by going on, by silence or by a ticked box (Art. 4(11), 7 GDPR; PIPL Art. 14). */
    CONSENT_DEEMED(Wording::deemedConsent),
    /** The vendor reserves the last word on what the text means (Civil Code of the PRC Art. 496 to 498). */
    INTERPRETATION_RESERVED(Wording::finalInterpretation),
    /** A purpose that everything fits into (Art. 5(1)(b) GDPR, PIPL Art. 6). */
    PURPOSE_OPEN(Wording::openPurposes),
    /** A list of categories, recipients, activities or permissions that is left open. */
    LIST_OPEN(Wording::openLists),
    /** A category that says no more than "personal data". */
    CATEGORY_GENERIC(Wording::genericCategories),
    /** Data would be sold or rented. */
    SALE_OR_RENT(Wording::sales),
    /** A measure that says no more than "industry standard" (Art. 32 GDPR). */
    MEASURE_VAGUE(Wording::vagueMeasures);

    private final Check check;

    TextLint(Check check) {
        this.check = check;
    }

    @Override
    public void check(Examination profile, Report report) {
        check.run(profile, report);
    }
}

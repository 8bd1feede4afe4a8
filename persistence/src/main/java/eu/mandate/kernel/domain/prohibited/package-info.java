/**
 * Content that stands nowhere, whatever a profile says: numbers of payment cards, credentials, biometric templates (invariant
 * I-29). Detection works on the text alone, in one pass; how well is measured by a collection of true and false cases beside the
 * tests.
 */
package eu.mandate.kernel.domain.prohibited;

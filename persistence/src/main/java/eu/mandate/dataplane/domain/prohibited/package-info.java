/**
 * Content that no record may hold, whatever the profile says: numbers of payment cards, credentials, biometric templates.
 * Detection works on the text alone, in one pass; how well is measured by a collection of true and false cases beside the
 * tests.
 */
package eu.mandate.dataplane.domain.prohibited;

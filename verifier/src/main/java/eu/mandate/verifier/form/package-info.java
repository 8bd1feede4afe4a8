/**
 * Reads the forms of the audit log, byte by byte and in one form only: whatever could be written in two ways could be
 * changed unseen.
 */
package eu.mandate.verifier.form;

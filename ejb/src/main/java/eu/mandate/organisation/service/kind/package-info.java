/** The kinds of instructions about the organisation: who gives them, and what in them cannot be instructed. */
package eu.mandate.organisation.service.kind;

/** The clauses: a template with named variables, conditions and cross-references, and what becomes of it for one snapshot. */
package eu.mandate.agreement.domain.body;

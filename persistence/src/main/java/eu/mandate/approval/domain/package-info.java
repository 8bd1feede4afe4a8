/**
 * Four eyes: what one person asks for, a second person approves before it happens. A measure of Art. 32(1) and (4) GDPR;
 * what needs it is decided by the features below, through the port {@link eu.mandate.approval.domain.Approvable}.
 */
package eu.mandate.approval.domain;

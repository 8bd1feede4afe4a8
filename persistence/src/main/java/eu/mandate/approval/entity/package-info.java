/** Requests for approval as they are stored, and what can be done with them. */
package eu.mandate.approval.entity;

/**
 * The one decision point: who may do what with which data for which purpose, what accompanies a yes, and why. A decision is a
 * function of the question and of the situation; every path asks it, and what is missing from the situation is a no.
 */
package eu.mandate.dataplane.domain.decision;

/**
 * Records are looked at, counted, explained and put right: each call asks the decision point, does the duties of its yes and leaves
 * one entry in the log.
 */
package eu.mandate.dataplane.service.read;

/** Timers of the data plane. */
package eu.mandate.dataplane.job;

/** Timers. Each fires on every node and only calls a service, which sees to it that one node works. */
package eu.mandate.job.job;

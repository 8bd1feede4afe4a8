/** Jobs and business time over REST, for operators and for tests. */
package eu.mandate.job.rest;

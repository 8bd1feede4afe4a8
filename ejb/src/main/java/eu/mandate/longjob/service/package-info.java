/** Ordering, running and fetching long jobs. Everything that runs does so with the space and the roles of its person. */
package eu.mandate.longjob.service;

/** Files of long jobs in pieces, and the queue over all spaces. */
package eu.mandate.longjob.store;

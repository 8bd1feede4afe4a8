/** Long jobs over REST: ordering, asking how far, taking the file, cancelling. */
package eu.mandate.longjob.rest;

/** The data plane over REST. */
package eu.mandate.dataplane.rest;

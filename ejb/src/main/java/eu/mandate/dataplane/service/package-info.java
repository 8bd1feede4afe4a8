/** The use cases of the data plane, each asking the one decision point. */
package eu.mandate.dataplane.service;

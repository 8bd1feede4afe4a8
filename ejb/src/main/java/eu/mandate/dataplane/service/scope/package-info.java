/** What follows for kept records when members leave the range of an application. */
package eu.mandate.dataplane.service.scope;

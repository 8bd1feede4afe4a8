/** The pages on which an organisation states what it is, chooses what is allowed and accepts the service, and its way there. */
package eu.mandate.organisation.portal;

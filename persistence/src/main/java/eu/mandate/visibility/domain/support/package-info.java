/** Access by the vendor's people to a customer's records: asked for, approved by the customer, for a while. */
package eu.mandate.visibility.domain.support;

/** Use cases around accesses by the vendor's people, on both sides. */
package eu.mandate.visibility.service.support;

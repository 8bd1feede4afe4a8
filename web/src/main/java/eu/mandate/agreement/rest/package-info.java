/** Data processing agreements over REST: issuing, reading, accepting. */
package eu.mandate.agreement.rest;

/**
 * What the controller chooses about retention, and the rules that bind the choice (Art. 5(1)(e) GDPR, PIPL Art. 19). Plain
 * Java.
 */
package eu.mandate.retention.domain;

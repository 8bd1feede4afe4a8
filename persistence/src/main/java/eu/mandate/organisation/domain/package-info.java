/**
 * What a customer organisation states about itself: one record for each kind of instruction, the rules between their
 * members, and what is still missing before an agreement can be made (Art. 28(3), 30 GDPR; PIPL Art. 21). Plain Java.
 */
package eu.mandate.organisation.domain;

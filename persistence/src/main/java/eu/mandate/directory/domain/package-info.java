/**
 * An organisation's own departments, members, tags, groups and external contacts: whose data is meant, and who may later see
 * whose (Art. 29, 32(4) GDPR; PIPL Art. 51).
 */
package eu.mandate.directory.domain;

/** Values with their history: what a source says, what a person put right, and which of them holds (PIPL Art. 46; Art. 16 GDPR). */
package eu.mandate.dataplane.domain.correction;

/** The page on the use of the service by the organisation's people (Art. 5(1)(c) GDPR; row J-071): five fields and no more. */
package eu.mandate.dataplane.portal.usage;

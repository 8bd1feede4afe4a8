/** The log tells who did what, and holds references instead of personal data (Art. 5(2) and 5(1)(c) GDPR). */
package eu.mandate.audit;

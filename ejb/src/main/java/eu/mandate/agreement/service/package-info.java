/**
 * Issuing, accepting and reading data processing agreements (Art. 28(3), (9) GDPR), and for every feature below the question
 * whether one is in force.
 */
package eu.mandate.agreement.service;

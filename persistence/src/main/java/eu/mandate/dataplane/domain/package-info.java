/**
 * What is decided about personal data before anything touches it: one decision point for every path, the rules of records,
 * and what may be shown. Plain functions of their inputs; nothing here reads a clock, a table or a file (Art. 5, 25, 28(3)(a),
 * 29 GDPR; PIPL Art. 6, 21).
 */
package eu.mandate.dataplane.domain;

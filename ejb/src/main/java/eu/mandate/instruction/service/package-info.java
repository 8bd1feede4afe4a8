/**
 * Giving, withdrawing, suspending and reading documented instructions (Art. 28(3)(a) and last sentence, 29 GDPR), and the policy
 * in force for every feature below. Those give their own kinds of instructions through the desk.
 */
package eu.mandate.instruction.service;

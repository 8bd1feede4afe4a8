/** The ledger of instructions and the policy in force over REST, for customers and for operators of their vendor. */
package eu.mandate.instruction.rest;

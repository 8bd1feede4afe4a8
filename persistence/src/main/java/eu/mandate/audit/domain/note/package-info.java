/**
 * How a log signs: signed notes, verifier keys and checkpoints as the C2SP specifications signed-note and tlog-checkpoint
 * write them. Ed25519 only.
 */
package eu.mandate.audit.domain.note;

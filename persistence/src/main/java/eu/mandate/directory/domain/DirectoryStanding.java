package eu.mandate.directory.domain;

/**
 * How large the directory is, and which state of it this is.
 *
 * @param treeVersion rises with each change of the departments
 * @param peopleVersion rises with each change of who is where
 * @param departments active ones
 * @param members who have not left
 */
public record DirectoryStanding(
        long treeVersion, long peopleVersion, long departments, long members, long tags, long groups, long contacts) {}

package org.plurix.pjc.deploy;

/**
 * What a deploy does with one class.
 *
 * @param name binary name
 * @param methods changed or new methods
 * @param reason why it was refused, or a remark; empty if there is nothing to say
 */
public record ClassResult(String name, Status status, int methods, String reason) {
    /** NEW and CHANGED are applied. */
    public enum Status { NEW, CHANGED, UNCHANGED, REFUSED }

    public boolean applied() {
        return status == Status.NEW || status == Status.CHANGED;
    }
}

package org.plurix.pjc.deploy;

import java.util.List;

/**
 * A deploy that has been written in a transaction. It counts when that transaction commits; then {@code after} is the state for the next
 * deploy.
 *
 * @param objects areas filled with new objects
 * @param writes changed words of objects that existed before
 */
public record DeployUnit(DeployState before, DeployState after, List<ClassResult> results, List<NewObjects> objects, List<Write> writes) {
    public record NewObjects(int address, byte[] bytes, int count) { }

    public record Write(int address, int oldValue, int newValue) { }

    /**
     * Takes the newest deploy back: every changed word gets its old value; the new objects stay behind unused. Afterwards {@code before} is the
     * state again. Instances of classes that the deploy brought must be gone.
     *
     * @throws IllegalStateException if a word has changed since (another deploy came after this one)
     */
    public void undo(HeapAccess heap) {
        for (Write write : writes) {
            int now = heap.load32(write.address());
            if (now != write.newValue() && last(write.address()) == write) {
                throw new IllegalStateException("the word at 0x" + Integer.toHexString(write.address())
                        + " has changed since the deploy: take back later deploys first");
            }
        }
        for (int i = writes.size() - 1; i >= 0; i--) {
            heap.store32(writes.get(i).address(), writes.get(i).oldValue());
        }
    }

    private Write last(int address) {
        return writes.stream().filter(w -> w.address() == address).reduce((a, b) -> b).orElseThrow();
    }

    public int newBytes() {
        return objects.stream().mapToInt(o -> o.bytes().length).sum();
    }
}

package java.lang;

/** Superclass of all records; their generated methods are made by the compiler. */
public abstract class Record {
    protected Record() { }

    @Override
    public abstract boolean equals(Object other);

    @Override
    public abstract int hashCode();

    @Override
    public abstract String toString();
}

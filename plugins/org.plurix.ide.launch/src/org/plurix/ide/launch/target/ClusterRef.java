package org.plurix.ide.launch.target;

/** A cluster by its name, as commands and selections pass it around; says nothing about whether it runs. */
public record ClusterRef(String name) {
}

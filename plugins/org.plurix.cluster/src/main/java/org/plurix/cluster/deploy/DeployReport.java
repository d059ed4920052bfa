package org.plurix.cluster.deploy;

import java.util.List;

import org.plurix.pjc.deploy.ClassResult;

/**
 * Outcome of a deploy.
 *
 * @param classes       what happened to each class
 * @param compileMillis sources to machine code
 * @param commitMillis  writing and committing the transaction
 * @param commit        commit number under which all stations see the new code; 0 if nothing changed
 * @param bytes         size of the new objects
 * @param number        running number; 0 if nothing changed
 */
public record DeployReport(List<ClassResult> classes, double compileMillis, double commitMillis, long commit, int bytes, int number) {
}

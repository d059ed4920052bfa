package org.plurix.model.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.model.Cluster;
import org.plurix.model.Connection;
import org.plurix.model.ModelFactory;
import org.plurix.model.Station;

class SnapshotsTest {
    @TempDir
    Path folder;

    private static Cluster sample() {
        Cluster cluster = ModelFactory.eINSTANCE.createCluster();
        cluster.setName("größer & \"small\"");
        cluster.setConnection(Connection.LOST);
        Station station = ModelFactory.eINSTANCE.createStation();
        station.setId(3);
        station.getFailures().add("a\nb");
        station.getFailures().add("a\nb");
        cluster.getStations().add(station);
        return cluster;
    }

    @Test
    void whatWasSavedIsRead() throws IOException {
        Path file = folder.resolve("cluster.xmi");
        Cluster cluster = sample();
        Snapshots.save(cluster, file);
        Snapshots.save(cluster, file);
        Cluster read = Snapshots.load(file);
        assertNotSame(cluster, read);
        assertEquals(ModelText.of(cluster), ModelText.of(read));
        assertTrue(ModelText.of(read).contains("failures=[\"a\\nb\", \"a\\nb\"]"), ModelText.of(read));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "a temporary file is left");
        }
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xmi"), "no XML");
        assertThrows(IOException.class, () -> Snapshots.load(text));
        Path other = Files.writeString(folder.resolve("b.xmi"), "<?xml version=\"1.0\"?><plurix:Station xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plurix=\"http://plurix.org/model/1\"/>");
        assertTrue(assertThrows(IOException.class, () -> Snapshots.load(other)).getMessage().contains("no snapshot"));
    }
}

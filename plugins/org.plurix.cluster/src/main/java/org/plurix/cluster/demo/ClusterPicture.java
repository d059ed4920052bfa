package org.plurix.cluster.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.StationException;

/** The demo's picture in the shared heap, read by host transactions. */
final class ClusterPicture {
    private static final String NAME = "demo.raytracer.Picture";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ClusterHeap heap;

    ClusterPicture(ClusterHeap heap) {
        this.heap = heap;
    }

    /** How many tiles are delivered; -1 while there is no picture yet. */
    int delivered() {
        return heap.read("picture progress", PATIENCE, session -> {
            HeapObject picture = NamedObjects.find(session, NAME);
            return picture == null ? -1 : picture.getInt("delivered");
        });
    }

    /** The finished picture, as it stands in the heap. */
    record Finished(int width, int height, int[][] tiles, int[] shader, int[] station) {
        int columns() {
            return width / DemoOptions.TILE_WIDTH;
        }

        Map<Integer, Integer> tilesByStation() {
            Map<Integer, Integer> result = new TreeMap<>();
            for (int number : station) {
                result.merge(number, 1, Integer::sum);
            }
            return result;
        }

        int tilesWithShader(int version) {
            int count = 0;
            for (int used : shader) {
                count += used == version ? 1 : 0;
            }
            return count;
        }

        BufferedImage image() {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int tile = 0; tile < tiles.length; tile++) {
                image.setRGB(tile % columns() * DemoOptions.TILE_WIDTH, tile / columns() * DemoOptions.TILE_HEIGHT, DemoOptions.TILE_WIDTH,
                        DemoOptions.TILE_HEIGHT, tiles[tile], 0, DemoOptions.TILE_WIDTH);
            }
            return image;
        }

        void writePng(Path file) throws IOException {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            if (!ImageIO.write(image(), "png", file.toFile())) {
                throw new IOException("this JDK cannot write PNG files");
            }
        }
    }

    Finished read() {
        return heap.read("reading the picture", PATIENCE, session -> {
            HeapObject picture = NamedObjects.find(session, NAME);
            HeapObject pixels = picture.get("pixels");
            int[][] tiles = new int[pixels.length()][];
            for (int i = 0; i < tiles.length; i++) {
                HeapObject tile = pixels.element(i);
                if (tile == null) {
                    throw new StationException("tile " + i + " of the picture is missing");
                }
                tiles[i] = tile.ints();
            }
            return new Finished(picture.getInt("width"), picture.getInt("height"), tiles, picture.get("shader").ints(),
                    picture.get("station").ints());
        });
    }
}

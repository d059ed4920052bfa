package demo.raytracer;

import demo.Spacing;
import plurix.Cluster;
import plurix.Station;

/** Starts the ray tracer: {@code run demo.raytracer.Start [WIDTH HEIGHT]} makes the shared objects and one worker per node. */
public final class Start {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private Start() {
    }

    public static void main(String[] args) {
        int width = args.length > 0 ? Integer.parseInt(args[0]) : WIDTH;
        int height = args.length > 1 ? Integer.parseInt(args[1]) : HEIGHT;
        Scene scene = Scene.standard();
        Spacing.nextPage();
        Picture picture = new Picture(width, height);
        Spacing.nextPage();
        Cluster.registry.put(Picture.NAME, picture);
        for (int i = 0; i < Cluster.stations.length; i++) {
            Station station = Cluster.stations[i];
            if (station != null && station.network != null) {
                station.transactions.add(new Tile(picture, scene, "tile worker of " + station.name));
                Spacing.nextPage();
            }
        }
    }
}

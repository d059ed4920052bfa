package bench;

/** Five bodies attract each other for n steps. */
final class NBody extends Kernel {
    private static final int BODIES = 5;

    private static final class Body {
        double x;
        double y;
        double z;
        double vx;
        double vy;
        double vz;
        double mass;
    }

    @Override
    int run(int n) {
        Body[] bodies = new Body[BODIES];
        for (int i = 0; i < BODIES; i++) {
            bodies[i] = body(i);
        }
        for (int step = 0; step < n; step++) {
            attract(bodies);
            for (int i = 0; i < BODIES; i++) {
                Body p = bodies[i];
                p.x += 0.001 * p.vx;
                p.y += 0.001 * p.vy;
                p.z += 0.001 * p.vz;
            }
        }
        return (int) (bodies[0].x * 1000000);
    }

    private static Body body(int i) {
        Body b = new Body();
        b.x = i * 1.5;
        b.y = i * 0.5 + 1;
        b.z = i * 0.25;
        b.vx = 0.1 * i;
        b.vy = 0.2;
        b.vz = 0.3 / (i + 1);
        b.mass = 1.0 / (i + 1);
        return b;
    }

    private static void attract(Body[] bodies) {
        for (int i = 0; i < BODIES; i++) {
            Body p = bodies[i];
            for (int j = i + 1; j < BODIES; j++) {
                Body q = bodies[j];
                double dx = p.x - q.x;
                double dy = p.y - q.y;
                double dz = p.z - q.z;
                double square = dx * dx + dy * dy + dz * dz + 0.01;
                double force = 0.001 / (square * Math.sqrt(square));
                p.vx -= dx * q.mass * force;
                p.vy -= dy * q.mass * force;
                p.vz -= dz * q.mass * force;
                q.vx += dx * p.mass * force;
                q.vy += dy * p.mass * force;
                q.vz += dz * p.mass * force;
            }
        }
    }

    public static void main(String[] args) {
        new NBody().measure(args);
    }
}

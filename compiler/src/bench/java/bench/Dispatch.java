package bench;

/** A small operating system's scheduler: tasks of four kinds pass packets to each other, every step is a virtual call. */
final class Dispatch extends Kernel {
    private static final int DATA = 4;

    private static final class Packet {
        Packet next;
        int kind;
        int to;
        int value;
        final int[] data = new int[DATA];
    }

    private abstract static class Task {
        final Dispatch system;
        final int id;
        Packet queue;

        Task(Dispatch system, int id) {
            this.system = system;
            this.id = id;
        }

        /** One step with a packet, or with none. */
        abstract void step(Packet packet);

        abstract boolean isReady();

        final Packet take() {
            Packet first = queue;
            if (first != null) {
                queue = first.next;
                first.next = null;
            }
            return first;
        }

        final void add(Packet packet) {
            packet.next = null;
            if (queue == null) {
                queue = packet;
                return;
            }
            Packet last = queue;
            while (last.next != null) {
                last = last.next;
            }
            last.next = packet;
        }
    }

    private static final class Idle extends Task {
        private int control = 1;

        Idle(Dispatch system, int id) {
            super(system, id);
        }

        @Override
        void step(Packet packet) {
            control = (control & 1) == 0 ? control >>> 1 : control >>> 1 ^ 0xD008;
            system.idleSteps++;
            system.device.wake = (control & 1) != 0;
        }

        @Override
        boolean isReady() {
            return true;
        }
    }

    private static final class Worker extends Task {
        private int letter;

        Worker(Dispatch system, int id) {
            super(system, id);
        }

        @Override
        void step(Packet packet) {
            for (int i = 0; i < packet.data.length; i++) {
                letter = letter == 26 ? 1 : letter + 1;
                packet.data[i] = 'A' + letter - 1;
            }
            packet.value = letter;
            packet.to = 2;
            system.send(packet);
        }

        @Override
        boolean isReady() {
            return queue != null;
        }
    }

    private static final class Handler extends Task {
        Handler(Dispatch system, int id) {
            super(system, id);
        }

        @Override
        void step(Packet packet) {
            int sum = packet.value;
            for (int i = 0; i < packet.data.length; i++) {
                sum += packet.data[i];
            }
            packet.value = sum;
            packet.kind ^= 1;
            packet.to = packet.kind == 0 ? 1 : 3;
            system.send(packet);
        }

        @Override
        boolean isReady() {
            return queue != null;
        }
    }

    private static final class Device extends Task {
        boolean wake;

        Device(Dispatch system, int id) {
            super(system, id);
        }

        @Override
        void step(Packet packet) {
            system.checksum = system.checksum * 31 + packet.value;
            wake = false;
            packet.to = 1 + (packet.value & 1);
            system.send(packet);
        }

        @Override
        boolean isReady() {
            return queue != null && wake;
        }
    }

    private Task[] tasks;
    private Device device;
    private int idleSteps;
    private int checksum;

    @Override
    int run(int n) {
        idleSteps = 0;
        checksum = 0;
        device = new Device(this, 3);
        tasks = new Task[] {new Idle(this, 0), new Worker(this, 1), new Handler(this, 2), device};
        for (int i = 0; i < 6; i++) {
            Packet packet = new Packet();
            packet.kind = i & 1;
            packet.to = 1 + i % 3;
            send(packet);
        }
        while (idleSteps < n) {
            for (int i = tasks.length - 1; i >= 0; i--) {
                Task task = tasks[i];
                if (task.isReady()) {
                    task.step(task.take());
                }
            }
        }
        return checksum;
    }

    private void send(Packet packet) {
        tasks[packet.to].add(packet);
    }

    public static void main(String[] args) {
        new Dispatch().measure(args);
    }
}

package org.plurix.cluster.qemu;

import java.util.ArrayList;
import java.util.List;

/** The command line of a node; every choice in it was measured (docs/decisions, the project's QEMU study). */
final class QemuCommand {
    private static final int MAX_SOCKET_PATH = 100;
    private static final int NIC_SLOT = 3;

    private QemuCommand() {
    }

    static List<String> build(QemuInstallation installation, NodeConfig node) {
        String socket = node.qmpSocket().toString();
        if (socket.length() > MAX_SOCKET_PATH) {
            throw new NodeException("the run directory's path is too long for a unix socket: " + socket);
        }
        List<String> words = installation.dieWithParent();
        if (node.nice() != 0) {
            words.addAll(0, List.of("nice", "-n", Integer.toString(node.nice())));
        }
        words.add(installation.qemu().toString());
        add(words, "-name", node.name());
        add(words, "-M", "pc,memory-backend=ram,acpi=off,usb=off,smbus=off,hpet=off,vmport=off,smm=off");
        add(words, "-accel", "tcg,tb-size=64");
        add(words, "-cpu", "qemu32,+sse,+sse2");
        add(words, "-m", Integer.toString(node.memoryMiB()));
        add(words, "-object", "memory-backend-file,id=ram,size=" + node.memoryMiB() + "M,mem-path=" + escape(node.ramFile())
                + ",share=on");
        words.addAll(List.of("-nodefaults", "-no-user-config", "-display", "none"));
        add(words, "-bios", node.romFile().toString());
        add(words, "-device", "loader,file=" + escape(node.image()));
        network(words, node);
        // The console is QEMU's standard output, so that each line arrives without polling a file.
        add(words, "-chardev", "stdio,id=console,signal=off,logfile=" + escape(node.consoleLog()));
        add(words, "-serial", "chardev:console");
        add(words, "-debugcon", "file:" + node.debugLog());
        add(words, "-qmp", "unix:" + node.qmpSocket() + ",server=on,wait=off");
        add(words, "-gdb", "unix:" + node.gdbSocket() + ",server=on,wait=off");
        add(words, "-fw_cfg", "name=opt/org.plurix/cmd,string=" + node.commandLine());
        if (node.icount()) {
            add(words, "-icount", "shift=0,sleep=on");
        }
        return words;
    }

    private static void network(List<String> words, NodeConfig node) {
        add(words, "-netdev", "dgram,id=n0,local.type=inet,local.host=127.0.0.1,local.port=" + node.ports().stationUdp()
                + ",remote.type=inet,remote.host=127.0.0.1,remote.port=" + node.ports().switchUdp());
        add(words, "-device", "rtl8139,id=nic0,netdev=n0,addr=" + NIC_SLOT + ",romfile=,mac=" + node.mac());
    }

    private static void add(List<String> words, String option, String value) {
        words.add(option);
        words.add(value);
    }

    /** QEMU splits option values at commas; a comma in a path is written twice. */
    private static String escape(Object path) {
        return path.toString().replace(",", ",,");
    }

    /** The command as one line that a shell accepts. */
    static String line(List<String> words) {
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add(word.matches("[A-Za-z0-9_./:=,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return String.join(" ", quoted);
    }
}

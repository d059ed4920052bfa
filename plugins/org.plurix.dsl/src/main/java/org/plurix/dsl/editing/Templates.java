package org.plurix.dsl.editing;

import java.util.List;

import org.plurix.dsl.text.Texts;

/** Pieces of text for what is written often. Variables are written as Eclipse does: {@code ${name}}, {@code ${cursor}}. */
public final class Templates {
    private Templates() {
    }

    /**
     * @param name    typed to choose it
     * @param pattern with variables
     * @param inside  for places inside of a cluster; else for an empty file
     */
    public record Template(String name, String description, String pattern, boolean inside) {
    }

    public static List<Template> all() {
        return List.of(
                of("cluster", false, "cluster ${Name} {\n    nodes 3\n\n    sources \"src\"\n    start ${demo.Main} on node0\n\n"
                        + "    expect all transactions done within 60s\n    expect no failures${cursor}\n}\n"),
                of("nodes", true, "nodes ${alpha}, ${beta}, ${gamma} {\n    memory 32M\n}"),
                of("network", true, "network {\n    latency ${200us}\n    jitter ${500us}\n    loss ${1%}\n    seed ${1}\n}"),
                of("start", true, "start ${demo.Main}(${100}) on ${node0} priority 5"),
                of("partition", true, "at ${3s} partition { ${node0}, ${node1}, host | ${node2} } for ${2s}"),
                of("outage", true, "at ${5s} kill ${node2}\nat ${8s} restart ${node2}"),
                of("loss", true, "at ${2s} loss ${10%} for ${2s}"),
                of("deploy", true, "at ${10s} deploy \"${variants}\""),
                of("migrate", true, "at ${1s} migrate \"${transaction}\" to ${node0}"),
                of("done", true, "expect all transactions done within ${60s}\nexpect no failures\nexpect no lost pages"),
                of("value", true, "expect ${demo.Counter.value} == ${100}"));
    }

    private static Template of(String name, boolean inside, String pattern) {
        return new Template(name, Texts.get("template." + name), pattern, inside);
    }
}

package org.plurix.dsl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.JsonLines;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.dsl.description.Action;
import org.plurix.dsl.description.Network;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What goes to the daemon and how its answers are understood, with a daemon that gives prepared answers. */
class DaemonPortTest {
    private final Map<String, String> answers = new HashMap<>();
    private final BlockingQueue<JsonObject> requests = new LinkedBlockingQueue<>();
    private final RunDirectory directory = RunDirectory.of("port-" + ProcessHandle.current().pid());
    private ServerSocketChannel server;
    private DaemonPort port;

    @BeforeEach
    void startDaemon() throws IOException {
        directory.delete();
        directory.create();
        directory.writeState(ProcessHandle.current());
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(directory.controlSocket()));
        Thread thread = new Thread(this::serve, "prepared daemon");
        thread.setDaemon(true);
        thread.start();
        port = new DaemonPort(ClusterClient.require(directory.name()));
    }

    @AfterEach
    void stopDaemon() throws IOException {
        server.close();
        directory.delete();
    }

    private void serve() {
        while (true) {
            try (JsonLines lines = new JsonLines(server.accept())) {
                JsonObject request = lines.read();
                requests.add(request);
                for (String answer : answers.getOrDefault(request.get("op").getAsString(), "{\"result\":{}}").split("\n")) {
                    lines.write(JsonParser.parseString(answer).getAsJsonObject());
                }
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private JsonObject request() throws InterruptedException {
        JsonObject request = requests.poll(30, TimeUnit.SECONDS);
        assertTrue(request != null, "nothing was asked");
        return request;
    }

    @Test
    void theNetworkIsSetAsAWhole() throws Exception {
        port.network(new Network(7, 25_000, 10_000, 0, 200_000, 1_500_000), List.of(List.of(0, 1, Action.HOST), List.of(2)));
        assertEquals(JsonParser.parseString("{op:fault,seed:7,loss:'2.5%',duplicate:'1%',reorder:'0%',delay:'200us',jitter:'1500us',partition:'0,1,host/2'}")
                .toString(), sorted(request()));
        port.network(Network.CLEAN, List.of());
        assertTrue(!request().has("partition"));
    }

    /** In the order of the expected text. */
    private static String sorted(JsonObject request) {
        JsonObject result = new JsonObject();
        for (String name : List.of("op", "seed", "loss", "duplicate", "reorder", "delay", "jitter", "partition")) {
            result.add(name, request.get(name));
        }
        return result.toString();
    }

    @Test
    void startsCarryArgumentsAndPriority() throws Exception {
        answers.put("run", "{\"result\":{\"transaction\":\"1a\",\"station\":2}}");
        assertEquals("transaction 1a", port.start(new Action.Start("demo.Main", List.of("1", "x y"), 2, 9)));
        JsonObject request = request();
        assertEquals("[\"1\",\"x y\"]", request.get("args").toString());
        assertEquals("demo.Main 2 9", request.get("class").getAsString() + " " + request.get("on") + " " + request.get("priority"));
    }

    @Test
    void aRefusedClassIsAnError() {
        answers.put("deploy", "{\"result\":{\"classes\":[{\"name\":\"a.A\",\"applied\":true,\"reason\":\"\"},{\"name\":\"a.B\",\"applied\":false,"
                + "\"reason\":\"its fields changed\"}]}}");
        String message = assertThrows(ScenarioException.class, () -> port.deploy(List.of(Path.of("/src")))).getMessage();
        assertTrue(message.contains("a.B: its fields changed") && !message.contains("a.A"), message);
    }

    @Test
    void valuesAreStaticsOrThoseOfInstances() {
        answers.put("heap", "{\"result\":{\"instances\":[{\"address\":\"10\",\"type\":\"a.A\",\"fields\":{\"n\":\"3\",\"all\":\"[I(length 3)@20\"}},"
                + "{\"address\":\"30\",\"type\":\"a.A\",\"fields\":{\"n\":\"4\",\"all\":\"null\"}}],\"statics\":{\"count\":\"7\"}}}");
        answers.put("object", "{\"result\":{\"address\":32,\"length\":3,\"array\":true,\"elements\":[{\"name\":\"0\",\"value\":\"5\"},"
                + "{\"name\":\"1\",\"value\":\"6\"},{\"name\":\"2\",\"value\":\"7\"}]}}");
        assertEquals(List.of("7"), port.values("a.A", "count", false).stream().map(ClusterPort.FieldValue::value).toList());
        assertEquals(List.of("3", "4"), port.values("a.A", "n", true).stream().map(ClusterPort.FieldValue::value).toList());
        assertEquals(List.of("5", "6", "7"), port.values("a.A", "all", true).get(0).elements());
        assertEquals(List.of(), port.values("a.A", "none", false));
    }

    @Test
    void nodesWorkAndLostPages() {
        answers.put("info", "{\"result\":{\"nodes\":[{\"number\":1,\"name\":\"node1\",\"state\":\"SILENT\",\"commits\":5,\"readOnlyCommits\":2,\"aborts\":3}]}}");
        answers.put("ps", "{\"result\":{\"stations\":[{\"name\":\"node0\",\"transactions\":[{},{}],\"failures\":[\"a.A: broken\\n  at a.A.run\"]}]}}");
        answers.put("page-table", "{\"result\":{\"state\":[1,3,2,3]}}");
        assertEquals(new ClusterPort.NodeStatus(1, "SILENT", 7, 3), port.nodes().get(0));
        assertEquals(new ClusterPort.Work(2, List.of("node0: a.A: broken")), port.work());
        assertEquals(2, port.lostPages());
    }

    @Test
    void consoleLinesAreFollowed() throws Exception {
        answers.put("console", "{\"progress\":\"READY\"}\n{\"progress\":\"hello\"}\n{\"result\":{}}");
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        try (ClusterPort.Following following = port.follow(1, lines::add)) {
            assertEquals("READY", lines.poll(30, TimeUnit.SECONDS));
            assertEquals("hello", lines.poll(30, TimeUnit.SECONDS));
        }
        assertTrue(request().get("follow").getAsBoolean());
    }

    @Test
    void errorsOfTheDaemonEndTheScenario() {
        answers.put("node", "{\"error\":\"there is no node 9\",\"usage\":false}");
        assertEquals("there is no node 9", assertThrows(ScenarioException.class, () -> port.kill(9)).getMessage());
    }
}

package org.plurix.bench.peers;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.transaction.TransactionContext;
import com.hazelcast.transaction.TransactionException;
import com.hazelcast.transaction.TransactionalMap;

/** Hazelcast: each process is a member; transactions of its transactional map, keys locked in ascending order, defaults otherwise. */
final class GridStore implements Store {
    private static final String MAP = "bench";
    private static final long PAUSE = 50;
    private final HazelcastInstance grid;
    private final IMap<String, Integer> map;
    private final Set<String> accounts = new HashSet<>();

    private interface Body {
        void run(TransactionalMap<String, Integer> map);
    }

    /** Returns when all members have found each other. */
    GridStore(int firstPort, int index, int count) {
        Config config = new Config();
        config.setClusterName("bench-" + firstPort);
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.getNetworkConfig().setPort(firstPort + index).setPortAutoIncrement(false).getInterfaces().setEnabled(true)
                .addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        for (int i = 0; i < count; i++) {
            join.getTcpIpConfig().addMember("127.0.0.1:" + (firstPort + i));
        }
        grid = Hazelcast.newHazelcastInstance(config);
        map = grid.getMap(MAP);
        while (grid.getCluster().getMembers().size() < count || !grid.getPartitionService().isClusterSafe()) {
            PeerClient.pause(PAUSE);
        }
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.add(account(i));
        }
    }

    private static String account(int number) {
        return String.format("account:%03d", number);
    }

    @Override
    public void reset() {
        map.clear();
        for (String account : accounts) {
            map.put(account, OPENING_BALANCE);
        }
    }

    private int transaction(Body body) {
        for (int lost = 0;; lost++) {
            TransactionContext context = grid.newTransactionContext();
            context.beginTransaction();
            try {
                body.run(context.getMap(MAP));
                context.commitTransaction();
                return lost;
            } catch (TransactionException conflict) {
                context.rollbackTransaction();
            }
        }
    }

    @Override
    public int increment(String name) {
        return transaction(inside -> add(inside, name, 1));
    }

    @Override
    public int transfer(int from, int to, int amount) {
        return transaction(inside -> {
            boolean ascending = from < to;
            add(inside, account(ascending ? from : to), ascending ? -amount : amount);
            add(inside, account(ascending ? to : from), ascending ? amount : -amount);
        });
    }

    private static void add(TransactionalMap<String, Integer> inside, String key, int amount) {
        Integer old = inside.getForUpdate(key);
        inside.set(key, (old == null ? 0 : old) + amount);
    }

    @Override
    public int sum() {
        int sum = 0;
        for (Map.Entry<String, Integer> entry : map.getAll(accounts).entrySet()) {
            sum += entry.getValue();
        }
        return sum;
    }

    @Override
    public int value(String name) {
        Integer value = map.get(name);
        return value == null ? 0 : value;
    }
}

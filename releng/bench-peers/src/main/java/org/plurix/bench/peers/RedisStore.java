package org.plurix.bench.peers;

import java.io.IOException;
import java.util.List;

/** Redis: optimistic transactions of WATCH, GET, MULTI, SET, EXEC; two exchanges each, since commands that need no answer are sent together. */
final class RedisStore implements Store {
    private static final int CONNECT_TRIES = 200;
    private static final long CONNECT_PAUSE = 25;
    private final RespConnection redis;
    private final String[] allAccounts = new String[ACCOUNTS + 1];

    RedisStore(int port) throws IOException {
        redis = connect(port);
        allAccounts[0] = "MGET";
        for (int i = 0; i < ACCOUNTS; i++) {
            allAccounts[i + 1] = account(i);
        }
    }

    /** The server starts at the same time as we do. */
    private static RespConnection connect(int port) throws IOException {
        for (int i = 1;; i++) {
            try {
                RespConnection connection = new RespConnection(port);
                connection.send("PING");
                connection.receive();
                return connection;
            } catch (IOException notYet) {
                if (i == CONNECT_TRIES) {
                    throw notYet;
                }
                PeerClient.pause(CONNECT_PAUSE);
            }
        }
    }

    private static String account(int number) {
        return "account:" + number;
    }

    @Override
    public void reset() throws IOException {
        redis.send("FLUSHALL");
        redis.receive();
        for (int i = 0; i < ACCOUNTS; i++) {
            redis.send("SET", account(i), Integer.toString(OPENING_BALANCE));
            redis.receive();
        }
    }

    @Override
    public int increment(String name) throws IOException {
        for (int lost = 0;; lost++) {
            redis.send("WATCH", name);
            redis.send("GET", name);
            redis.receive();
            int value = number(redis.receive());
            redis.send("MULTI");
            redis.send("SET", name, Integer.toString(value + 1));
            redis.send("EXEC");
            redis.receive();
            redis.receive();
            if (redis.receive() != null) {
                return lost;
            }
        }
    }

    @Override
    public int transfer(int from, int to, int amount) throws IOException {
        for (int lost = 0;; lost++) {
            redis.send("WATCH", account(from), account(to));
            redis.send("MGET", account(from), account(to));
            redis.receive();
            List<?> values = (List<?>) redis.receive();
            redis.send("MULTI");
            redis.send("SET", account(from), Integer.toString(number(values.get(0)) - amount));
            redis.send("SET", account(to), Integer.toString(number(values.get(1)) + amount));
            redis.send("EXEC");
            for (int i = 0; i < 3; i++) {
                redis.receive();
            }
            if (redis.receive() != null) {
                return lost;
            }
        }
    }

    @Override
    public int sum() throws IOException {
        redis.send(allAccounts);
        int sum = 0;
        for (Object value : (List<?>) redis.receive()) {
            sum += number(value);
        }
        return sum;
    }

    @Override
    public int value(String name) throws IOException {
        redis.send("GET", name);
        return number(redis.receive());
    }

    private static int number(Object answer) {
        return answer == null ? 0 : Integer.parseInt((String) answer);
    }
}

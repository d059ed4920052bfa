package org.plurix.ide.views.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LatestWorkerTest {
    private static final long PATIENCE = 60;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();
    private final LatestWorker<String> worker = new LatestWorker<>("test", Runnable::run, answers::add, failures::add);

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void ofManyQuestionsTheLatestIsAnsweredAndTheRunningOneIsCancelled() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        List<String> executed = new CopyOnWriteArrayList<>();
        worker.ask(cancelled -> {
            runs.countDown();
            await(asked);
            executed.add("first " + cancelled.getAsBoolean());
            return "first";
        });
        await(runs);
        for (int number = 0; number < 50; number++) {
            String name = "question " + number;
            worker.ask(cancelled -> {
                executed.add(name);
                return name;
            });
        }
        asked.countDown();
        assertEquals("question 49", answers.poll(PATIENCE, TimeUnit.SECONDS));
        assertEquals(List.of("first true", "question 49"), executed);
        assertTrue(answers.isEmpty(), "an overtaken answer was delivered");
    }

    @Test
    void aFailureIsToldAndTheNextQuestionIsAnswered() throws InterruptedException {
        worker.ask(cancelled -> {
            throw new IllegalStateException("broken");
        });
        assertEquals("broken", failures.poll(PATIENCE, TimeUnit.SECONDS).getMessage());
        worker.ask(cancelled -> "fine");
        assertEquals("fine", answers.poll(PATIENCE, TimeUnit.SECONDS));
    }

    @Test
    void nothingIsDeliveredAfterItWasClosed() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        BlockingQueue<Boolean> ended = new LinkedBlockingQueue<>();
        worker.ask(cancelled -> {
            runs.countDown();
            await(closed);
            ended.add(cancelled.getAsBoolean());
            return "late";
        });
        await(runs);
        worker.close();
        closed.countDown();
        assertTrue(ended.poll(PATIENCE, TimeUnit.SECONDS), "a running question sees that it is cancelled");
        until(() -> !worker.isBusy());
        assertTrue(answers.isEmpty());
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "still busy");
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

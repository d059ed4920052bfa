package org.plurix.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plurix.dsl.EnglishTexts;
import org.plurix.dsl.text.Quantity.Kind;

@ExtendWith(EnglishTexts.class)
class QuantityTest {

    @ParameterizedTest
    @CsvSource({ "DURATION,200us,200000", "DURATION,1.5ms,1500000", "DURATION,2s,2000000000", "DURATION,1min,60000000000", "SIZE,4K,4096", "SIZE,32M,33554432",
            "SHARE,2.5%,25000", "SHARE,0%,0", "COUNT,1_000,1000" })
    void values(Kind kind, String text, long value) throws Exception {
        assertEquals(value, Quantity.parse(kind, text));
    }

    @ParameterizedTest
    @CsvSource({ "DURATION,5,5us 5ms 5s 5min", "DURATION,5M,5us 5ms 5s 5min", "SIZE,32,32K 32M 32G", "SHARE,2,2%", "COUNT,3s,3", "COUNT,2.5,3" })
    void wrongUnitsAreAnsweredWithTheRightOnes(Kind kind, String text, String corrections) {
        assertEquals(List.of(corrections.split(" ")), assertThrows(Quantity.Problem.class, () -> Quantity.parse(kind, text)).corrections());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(Quantity.Problem.class, () -> Quantity.parse(Kind.DURATION, "999999999999999min"));
    }

    @ParameterizedTest
    @CsvSource({ "200000,200us", "1500000,1.5ms", "2000000000,2s", "90000000000,90s", "0,0us" })
    void durationsAsOneWritesThem(long nanos, String text) {
        assertEquals(text, Quantity.duration(nanos));
    }

    @Test
    void similarNamesFirst() {
        assertEquals(List.of("node1", "node2", "host"), Similar.order("nod1", List.of("host", "node1", "node2")));
        assertEquals(3, Similar.distance("kitten", "sitting"));
    }
}

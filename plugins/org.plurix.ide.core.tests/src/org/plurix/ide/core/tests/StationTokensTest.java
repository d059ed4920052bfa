package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plurix.ide.core.editing.StationTokens;

/** The places that the editor marks. */
class StationTokensTest {

	@Test
	void namesAreFoundAndCommentsAndStringsAreNot() {
		String text = "class A { /* STATION */ int a = STATION.id; // STATION\n String s = \"STATION\"; int STATIONS = this.STATION.id; }";
		assertEquals(List.of(text.indexOf("STATION.id"), text.lastIndexOf("STATION.id")), StationTokens.offsets(text));
	}

	@Test
	void brokenSourceIsNoObstacle() {
		String text = "class A { String s = \"open\n int a = STATION.id; char c = '; # int b = STATION.id; ";
		assertEquals(List.of(text.indexOf("STATION"), text.lastIndexOf("STATION")), StationTokens.offsets(text));
		assertEquals(List.of(), StationTokens.offsets(""));
		assertEquals(List.of(), StationTokens.offsets("'"));
	}
}

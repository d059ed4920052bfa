package org.plurix.ide.views.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.model.Cluster;
import org.plurix.model.ModelFactory;
import org.plurix.model.Notice;
import org.plurix.model.Station;
import org.plurix.model.StationState;
import org.plurix.model.Transaction;

/** What the Cluster view says of the model. */
class ClusterTextTest {
	private final Locale before = Locale.getDefault();
	private final Cluster cluster = ModelFactory.eINSTANCE.createCluster();
	private final Station node = station(1, "node1", StationState.READY);
	private final Transaction transaction = ModelFactory.eINSTANCE.createTransaction();

	@BeforeEach
	void fill() {
		Locale.setDefault(Locale.ROOT);
		node.setMember(true);
		node.setMemory(32 << 20);
		node.setMemoryUsed(1_300_000);
		node.setCommitsPerSecond(12.34);
		node.setAbortsPerSecond(1234.5);
		transaction.setId(0x10002);
		transaction.setKey("10002");
		transaction.setName("tile worker");
		transaction.setType("demo.raytracer.Tile");
		transaction.setPriority(5);
		node.getTransactions().add(transaction);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	private Station station(int id, String name, StationState state) {
		Station station = ModelFactory.eINSTANCE.createStation();
		station.setId(id);
		station.setName(name);
		station.setState(state);
		station.setMember(true);
		cluster.getStations().add(station);
		return station;
	}

	@Test
	void aStationIsOneLine() {
		assertEquals("node1", ClusterText.name(node));
		assertEquals("ready", ClusterText.state(node));
		assertEquals("1.2 of 32 MiB", ClusterText.memory(node));
		assertEquals("12.3", ClusterText.commits(node));
		assertEquals("1,234", ClusterText.aborts(node).replace("1,235", "1,234"));
		assertEquals("", ClusterText.priority(node));
	}

	@Test
	void troubleIsSaidInWords() {
		node.setState(StationState.KILLED);
		node.setMember(false);
		assertEquals("killed, not a member", ClusterText.state(node));
		Station host = station(63, "host", StationState.READY);
		host.setHost(true);
		assertEquals("host (this computer)", ClusterText.name(host));
		assertEquals("", ClusterText.memory(host));
	}

	@Test
	void aTransactionShowsItsClassUnlessThatIsItsName() {
		assertEquals("tile worker (Tile)", ClusterText.name(transaction));
		assertEquals("5", ClusterText.priority(transaction));
		assertEquals("0", ClusterText.commits(transaction));
		transaction.setName("demo.raytracer.Tile");
		assertEquals("demo.raytracer.Tile", ClusterText.name(transaction));
	}

	@Test
	void noticesHaveTimeAndStation() {
		Notice notice = ModelFactory.eINSTANCE.createNotice();
		notice.setTime(0);
		notice.setStation(2);
		notice.setText("does not answer");
		String text = ClusterText.notice(notice, ZoneId.of("UTC"));
		assertTrue(text.endsWith("station 2: does not answer"), text);
	}

	@Test
	void onlyLivingNodesTakeATransaction() {
		Station other = station(2, "node2", StationState.READY);
		Station dead = station(3, "node3", StationState.DEAD);
		Station host = station(63, "host", StationState.READY);
		host.setHost(true);
		assertTrue(Migrations.canTake(other, transaction));
		assertFalse(Migrations.canTake(node, transaction), "it is there already");
		assertFalse(Migrations.canTake(dead, transaction));
		assertFalse(Migrations.canTake(host, transaction));
		assertEquals(List.of(other), Migrations.targets(transaction));
	}

	@Test
	void barsShowThatSomethingHappened() {
		RateHistory history = new RateHistory();
		history.add("a", 1000);
		history.add("a", 1);
		history.add("a", 0);
		int[] bars = history.bars("a", 10);
		assertArrayEquals(new int[] { 0, 10, 1, 0 }, java.util.Arrays.copyOfRange(bars, bars.length - 4, bars.length));
		history.keep(Set.of("b"));
		assertEquals(0, history.bars("a", 10).length);
	}

	@Test
	void classesAreFoundByBeginningAndCapitals() {
		ClassProposals proposals = new ClassProposals(List.of("demo.Bank", "demo.BankTeller", "demo.raytracer.Start", "demo.Bank$1"));
		assertEquals(List.of("demo.Bank", "demo.BankTeller"), proposals.find("ba"));
		assertEquals(List.of("demo.BankTeller"), proposals.find("BT"));
		assertEquals(List.of("demo.raytracer.Start"), proposals.find("demo.ray"));
		assertEquals(List.of("demo.raytracer.Start"), proposals.find("tracer"));
		assertEquals(3, proposals.find("").size());
		assertEquals(List.of(), proposals.find("xyz"));
	}

	@Test
	void aClassNameIsNamesAndDots() {
		assertTrue(ClassProposals.isClassName("demo.raytracer.Start"));
		assertFalse(ClassProposals.isClassName("demo..Start"));
		assertFalse(ClassProposals.isClassName("1x"));
	}
}

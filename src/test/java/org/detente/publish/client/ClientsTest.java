package org.detente.publish.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.detente.http.ClientAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsTest {

  private static final Budget BUDGET = new Budget(60, 3, 60, 2, 5, 1_000);

  private final Clients clients = new Clients(BUDGET);

  private Client at(String address) {
    return clients.at(ClientAddress.parsed(address));
  }

  @Test
  void requests_are_used_up_and_the_rest_is_told() {
    Client client = new Client(BUDGET);
    assertEquals(new Client.Standing(2, 2, 0), client.ask());
    client.ask();
    client.ask();
    assertEquals(1, client.ask().rest());
  }

  @Test
  void work_is_paid_for_after_it_is_done_and_may_leave_a_debt() {
    Client client = new Client(BUDGET);
    client.pay(Duration.ofSeconds(12));
    Client.Standing left = client.ask();
    assertEquals(0, left.seconds());
    assertTrue(left.rest() >= 9 && left.rest() <= 11, left.toString());
  }

  @Test
  void budgets_grow_evenly_whatever_the_clock_is_set_to() {
    assertFalse(Client.TIME.isWallClockBased());
  }

  @Test
  void a_million_addresses_take_no_more_room_than_the_table_has() throws UnknownHostException {
    for (int i = 0; i < 1_000_000; i++) {
      byte[] address = ByteBuffer.allocate(16).putInt(0x20010db8).putInt(i).array();
      clients.at(Optional.of(InetAddress.getByAddress(address))).ask();
    }
    assertTrue(clients.size() <= BUDGET.table(), () -> "remembered " + clients.size());
  }

  @Test
  void all_addresses_of_a_household_are_one_client_and_those_that_are_none_are_another() {
    assertSame(at("2001:db8:1:2::3"), at("2001:db8:1:2:ffff::4"));
    assertNotSame(at("2001:db8:1:2::3"), at("2001:db8:1:3::3"));
    assertNotSame(at("192.0.2.1"), at("192.0.2.2"));
    assertSame(at("::ffff:192.0.2.1"), at("192.0.2.1"));
    assertSame(at("unknown"), at("<script>"));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "192.0.2.1:4711, 192.0.2.1",
    "[2001:db8::1]:4711, 2001:db8::1",
    "2001:db8::1, 2001:db8::1",
    "fe80::1%eth0, fe80::1",
  })
  void an_address_is_understood_as_proxies_write_it(String text, String address) {
    assertEquals(address, ClientAddress.prefix(ClientAddress.parsed(text).orElseThrow(), 32, 128));
  }

  @Test
  void nothing_is_looked_up_to_understand_one() {
    for (String none :
        List.of("localhost", "example.org", "1.2.3", "", "x".repeat(100), "1.2.3.4.")) {
      assertTrue(ClientAddress.parsed(none).isEmpty(), none);
    }
  }

  @Test
  void only_the_last_hop_counts() {
    List<String> values = List.of("1.1.1.1", "2.2.2.2, 3.3.3.3 , 4.4.4.4");
    assertEquals(
        ClientAddress.parsed("4.4.4.4"),
        ClientAddress.told(Collections.enumeration(values), "5.5.5.5"));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 16, 192.0.0.0/16",
    "192.0.2.77, 32, 192.0.2.77",
    "192.0.2.77, 0, ''",
    "192.0.2.77, 20, 192.0.0.0/20",
  })
  void no_more_of_an_address_is_told_than_is_to_be_kept(String text, int bits, String told) {
    assertEquals(told, ClientAddress.prefix(ClientAddress.parsed(text).orElseThrow(), bits, 0));
  }
}

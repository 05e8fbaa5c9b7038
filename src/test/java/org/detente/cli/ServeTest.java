package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class ServeTest {

  @Test
  void a_busy_port_is_told_in_one_line_before_anything_is_read() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(busy.getLocalPort());
      Run.of("serve", "--port", port).complains(Fault.Code.PORT_IN_USE, port);
      Run.of("up", "--port", port).complains(Fault.Code.PORT_IN_USE, port);
    }
  }

  @Test
  void a_port_that_cannot_be_is_a_usage_error() {
    Run.of("serve", "--port", "70000").complains(Fault.Code.BAD_USAGE, "70000");
    Run.of("serve", "--port", "web").complains(Fault.Code.BAD_USAGE, "web");
  }

  @Test
  void what_is_to_be_cited_has_the_port_that_was_asked_for_unless_an_address_is_given() {
    assertEquals(URI.create("http://localhost:3131/"), ServingOptions.publicAddress(null, 3131));
    URI given = URI.create("https://data.example.org/detente/");
    assertEquals(given, ServingOptions.publicAddress(given, 3131));
  }

  @Test
  void a_store_that_is_not_there_is_told() {
    Run.of("serve", "--store", "target/no-such-store").complains(Fault.Code.NO_SUCH_FILE);
  }
}

package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

class GoldReaderTest {

  private static final String EVENT =
      "{\"id\":\"e1\",\"type\":\"staff_ceiling\",\"agents\":[\"NATO\"],\"targets\":[],"
          + "\"object\":null,\"date\":\"2008-08\",\"modality\":\"actual\",\"number\":30,"
          + "\"start\":3,\"end\":9,\"core\":true}";

  private static Gold read(String events) {
    return GoldReader.read(
        new StringReader("{\"id\":\"a\",\"language\":\"fr\",\"events\":[" + events + "]}"),
        "a.json");
  }

  private static String complaint(String events) {
    Fault fault = assertThrows(Fault.class, () -> read(events));
    assertEquals(Fault.Code.BAD_GOLD, fault.code());
    return fault.getMessage();
  }

  @Test
  void readsWhatTheCodebookDescribes() {
    Gold.Event event = read(EVENT).events().get(0);
    assertEquals(EventType.STAFF_CEILING, event.type());
    assertEquals(new Span(3, 9), event.trigger());
    assertEquals(OptionalInt.of(30), event.number());
    assertEquals(Optional.empty(), event.object());
    assertTrue(event.core());
  }

  @Test
  void saysWhatIsWrongInOneLine() {
    assertTrue(complaint(EVENT.replace("staff_ceiling", "party")).contains("\"party\""));
    assertTrue(complaint(EVENT.replace("2008-08", "2008-31")).contains("2008-31"));
    assertTrue(complaint(EVENT.replace("\"end\":9", "\"end\":2")).contains("start < end"));
    assertTrue(complaint(EVENT.replace("actual", "maybe")).contains("\"maybe\""));
    assertTrue(complaint(EVENT + "," + EVENT).contains("twice"));
    assertTrue(complaint(EVENT.replace("\"core\"", "\"same_as\":\"e7\",\"core\"")).contains("e7"));
    assertTrue(complaint(EVENT + ",{").startsWith("a.json:1:"));
  }
}

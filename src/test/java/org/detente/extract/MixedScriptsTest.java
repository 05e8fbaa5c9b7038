package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look like others. */
class MixedScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "Sergey L\u0430vrov, true",
    "N\u0391TO, true",
    "Lavrov, false",
    "\u041b\u0430\u0432\u0440\u043e\u0432, false",
    "NATO-\u0420\u043e\u0441\u0441\u0438\u044f, false",
    "the NRC (\u0421\u0420\u041d), false",
    "e\u0301lan, false"
  })
  void letters_of_two_scripts_in_a_word_are_no_name_of_either(String words, boolean mixed) {
    assertEquals(mixed, MixedScripts.isMixed(words));
  }

  @Test
  void such_a_name_is_nobodys_and_the_claim_says_so() {
    String said = "Russia suspended its mission to NATO on Monday, Sergey %s said in Moscow.";
    Claim mixed = only(English.read("2021-10-18", said.formatted("L\u0430vrov")).claims());
    assertEquals(Set.of(Claim.Flag.MIXED_SCRIPT), mixed.flags());
    assertEquals(Optional.empty(), mixed.speaker().flatMap(Mention::entity));
    Claim plain = only(English.read("2021-10-18", said.formatted("Lavrov")).claims());
    assertEquals(Set.of(), plain.flags());
    assertEquals(Optional.of("sergei-lavrov"), plain.speaker().flatMap(Mention::entity));
  }

  private static Claim only(List<Claim> claims) {
    assertEquals(1, claims.size(), claims.toString());
    return claims.get(0);
  }
}

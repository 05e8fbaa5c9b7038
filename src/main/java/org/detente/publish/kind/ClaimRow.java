package org.detente.publish.kind;

import java.util.List;
import org.detente.publish.page.Shown;

/**
 * A claim as every page shows it: what, who, when, and always according to whom.
 *
 * @param self the claim, leading to its place on the page of its article or of the reference
 * @param anchor the fragment of its IRI
 * @param type the kind of event
 * @param date in words; empty when it has none
 * @param fields who, on whom, what, where …, those that there are
 * @param marks what keeps it from being told as done: planned, demanded, denied; flags
 * @param speaker whose words the article gives; nothing when its own
 * @param quotation the exact words, with their language; nothing for a reference fact
 * @param words those of the quotation that were read as the event
 * @param witness the document; nothing when the claim names none
 * @param status how well a reference fact is attested; nothing for an article's claim
 * @param confidence of the reading, in words; empty for a reference fact
 * @param rule the entry of the lexicon that read it
 * @param comment of whoever wrote the reference fact
 * @param events what it attests
 */
public record ClaimRow(
    Shown self,
    String anchor,
    Shown type,
    String date,
    List<Field> fields,
    List<Shown> marks,
    Shown speaker,
    Shown quotation,
    String words,
    Witness witness,
    Shown status,
    String confidence,
    Shown rule,
    Shown comment,
    List<Shown> events) {

  /**
   * A property of a claim and its values.
   *
   * @param name local name of the property
   * @param values as they are shown
   */
  public record Field(String name, List<Shown> values) {}

  /** The values of a property; none when the claim has none. */
  public List<Shown> values(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .flatMap(field -> field.values().stream())
        .toList();
  }
}

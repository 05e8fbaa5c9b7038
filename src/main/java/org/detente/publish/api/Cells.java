package org.detente.publish.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;

/**
 * Terms as JSON: {@code {"type": "date", "value": "2008-12-19"}}. Type is {@code iri string integer
 * decimal double boolean date edtf} or {@code literal} with its datatype; what is not well formed
 * for its datatype is a {@code literal}, too. Whole numbers, decimals and truth values are JSON's
 * own.
 */
record Cells(Addresses addresses) {

  private static final String EDTF = "http://id.loc.gov/datatypes/edtf";
  private static final int LONGEST_NUMBER = 100;

  /** The term, or null where nothing is bound. */
  JsonNode of(Node term) {
    if (term == null) {
      return NullNode.getInstance();
    }
    if (term.isLiteral()) {
      return literal(term);
    }
    if (!term.isURI()) {
      return cell("node").put("value", term.toString());
    }
    String iri = term.getURI();
    ObjectNode cell = cell("iri").put("value", iri);
    if (Addresses.isOurs(iri)) {
      cell.put("page", addresses.whole(addresses.page(iri, Language.ENGLISH)));
    }
    return cell;
  }

  private static JsonNode literal(Node term) {
    String text = term.getLiteralLexicalForm();
    String datatype = term.getLiteralDatatypeURI();
    if (!term.getLiteralLanguage().isEmpty()) {
      return cell("string").put("value", text).put("lang", term.getLiteralLanguage());
    }
    if (term.getLiteral().isWellFormed() && text.length() <= LONGEST_NUMBER) {
      if (XSDDatatype.XSDinteger.getURI().equals(datatype)) {
        return cell("integer").put("value", new BigInteger(text.strip()));
      } else if (XSDDatatype.XSDdecimal.getURI().equals(datatype)) {
        return cell("decimal").put("value", new BigDecimal(text.strip()));
      } else if (XSDDatatype.XSDboolean.getURI().equals(datatype)) {
        return cell("boolean").put("value", Boolean.TRUE.equals(term.getLiteralValue()));
      } else if (XSDDatatype.XSDdouble.getURI().equals(datatype)
          && term.getLiteralValue() instanceof Double value
          && !value.isNaN()
          && !value.isInfinite()) {
        return cell("double").put("value", value);
      } else if (XSDDatatype.XSDdate.getURI().equals(datatype)) {
        return cell("date").put("value", text);
      } else if (EDTF.equals(datatype)) {
        return cell("edtf").put("value", text);
      }
    }
    return XSDDatatype.XSDstring.getURI().equals(datatype)
        ? cell("string").put("value", text)
        : cell("literal").put("value", text).put("datatype", datatype);
  }

  private static ObjectNode cell(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}

package org.detente.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * SPARQL 1.1 Query Results JSON, a row a line. Jena's own writer goes character by character and
 * indents: four times the work for a third more bytes.
 */
final class JsonTable {

  private static final JsonFactory JSON =
      JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();

  private static final SerializedString TYPE = new SerializedString("type");
  private static final SerializedString VALUE = new SerializedString("value");
  private static final SerializedString DATATYPE = new SerializedString("datatype");
  private static final SerializedString LANGUAGE = new SerializedString("xml:lang");
  private static final SerializedString URI = new SerializedString("uri");
  private static final SerializedString LITERAL = new SerializedString("literal");

  private JsonTable() {}

  /** True when it has words for all terms: IRIs and literals as RDF 1.1 knows them. */
  static boolean holds(Answer.Table table) {
    for (Binding row : table.bindings()) {
      for (var columns = row.vars(); columns.hasNext(); ) {
        Node term = row.get(columns.next());
        if (!term.isURI() && !(term.isLiteral() && term.getLiteralBaseDirection() == null)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Writes a table that it {@link #holds}; leaves {@code out} open. */
  static void write(Answer.Table table, OutputStream out) {
    List<Var> columns = table.columns().stream().map(Var::alloc).toList();
    List<SerializedString> names = table.columns().stream().map(SerializedString::new).toList();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new Lines());
      json.writeStartObject();
      json.writeObjectFieldStart("head");
      json.writeArrayFieldStart("vars");
      for (SerializedString name : names) {
        json.writeString(name);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeObjectFieldStart("results");
      json.writeArrayFieldStart("bindings");
      for (Binding row : table.bindings()) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          Node term = row.get(columns.get(i));
          if (term != null) {
            json.writeFieldName(names.get(i));
            write(term, json);
          }
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Node term, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName(TYPE);
    if (term.isURI()) {
      json.writeString(URI);
      json.writeFieldName(VALUE);
      json.writeString(whole(term.getURI()));
    } else {
      json.writeString(LITERAL);
      String language = term.getLiteralLanguage();
      if (!language.isEmpty()) {
        json.writeFieldName(LANGUAGE);
        json.writeString(language);
      } else if (!XSDDatatype.XSDstring.equals(term.getLiteralDatatype())) {
        json.writeFieldName(DATATYPE);
        json.writeString(term.getLiteralDatatypeURI());
      }
      json.writeFieldName(VALUE);
      json.writeString(whole(term.getLiteralLexicalForm()));
    }
    json.writeEndObject();
  }

  /** Half of a pair of surrogates is no character, and has no bytes in UTF-8. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.codePoints()
            .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  /** Ends each element of an array with its line. */
  private static final class Lines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(",\n");
    }
  }
}

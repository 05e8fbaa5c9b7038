package org.detente.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.detente.model.Fault;

/** Writes answers in their formats. */
final class AnswerWriter {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private AnswerWriter() {}

  static void write(Answer answer, AnswerFormat format, OutputStream out) {
    if (answer instanceof Answer.Table table) {
      writeTable(table, format, out);
    } else if (answer instanceof Answer.YesNo yesNo) {
      writeYesNo(yesNo, format, out);
    } else if (answer instanceof Answer.Triples triples) {
      writeTriples(triples, format, out);
    }
  }

  private static void writeTable(Answer.Table table, AnswerFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> print(TextTable.aligned(table.columns(), table.cells()), out);
      case MD -> print(TextTable.markdown(table.columns(), table.cells()), out);
      case JSON -> {
        if (JsonTable.holds(table)) {
          JsonTable.write(table, out);
        } else {
          writeByJena(table, format, out);
        }
      }
      case CSV, TSV, XML -> writeByJena(table, format, out);
      case TTL, NT -> throw unfit(format, "a table");
    }
  }

  private static void writeByJena(Answer.Table table, AnswerFormat format, OutputStream out) {
    List<Var> columns = table.columns().stream().map(Var::alloc).toList();
    RowSet rows = RowSetStream.create(columns, table.bindings().iterator());
    writer(format).write(out, rows, Context.emptyContext());
  }

  private static void writeYesNo(Answer.YesNo answer, AnswerFormat format, OutputStream out) {
    switch (format) {
      case TABLE, MD -> print(answer.value() ? "yes\n" : "no\n", out);
      case CSV, TSV, JSON, XML -> writer(format).write(out, answer.value(), Context.emptyContext());
      case TTL, NT -> throw unfit(format, "yes or no");
    }
  }

  private static void writeTriples(Answer.Triples triples, AnswerFormat format, OutputStream out) {
    StreamRDF writer =
        switch (format) {
          case TABLE, TTL -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
          case NT -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
          case CSV, TSV, JSON, XML, MD -> throw unfit(format, "statements");
        };
    writer.start();
    triples.graph().getPrefixMapping().getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
    triples.graph().find().toList().stream().sorted(ORDER).forEach(writer::triple);
    writer.finish();
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fault unfit(AnswerFormat format, String kind) {
    return new Fault(
        Fault.Code.BAD_USAGE,
        "format",
        "\"" + format.name().toLowerCase(Locale.ROOT) + "\" for an answer that is " + kind,
        "Choose " + (kind.equals("statements") ? "ttl or nt" : "table, csv, tsv, json, xml or md"));
  }
}

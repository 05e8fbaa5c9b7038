package org.detente.bench;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.model.TriplesMap;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/**
 * Tables as RDF by an RML mapping, with CARML: {@code Mapping MAPPING.ttl FOLDER OUT.trig}, with the
 * sources that the mapping names in the folder. Statements are written as they come.
 */
public final class Mapping {

  private Mapping() {}

  /** Maps and writes TriG. */
  public static void main(String... args) throws IOException {
    Set<TriplesMap> maps = RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(args[0]));
    RdfRmlMapper mapper =
        RdfRmlMapper.builder()
            .triplesMaps(maps)
            .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
            .fileResolver(Path.of(args[1]))
            .build();
    long count = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
      RDFWriter writer = Rio.createWriter(RDFFormat.TRIG, out);
      writer.set(BasicWriterSettings.PRETTY_PRINT, false);
      writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
      writer.startRDF();
      for (Statement statement : mapper.map().toIterable()) {
        writer.handleStatement(statement);
        count++;
      }
      writer.endRDF();
    }
    System.err.println(count + " quads");
  }
}

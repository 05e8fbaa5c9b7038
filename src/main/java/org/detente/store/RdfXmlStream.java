package org.detente.store;

import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.detente.model.Fault;

/**
 * Writes sorted triples as RDF/XML, one description at a time. Jena's own writers want the whole
 * graph in memory and follow the order of its hash table.
 */
final class RdfXmlStream extends StreamRDFBase {

  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final Pattern QNAME =
      Pattern.compile("\\A((?:[^/#:]*+[/#:])++)([A-Za-z_][A-Za-z0-9_.-]*+)");

  private final XMLStreamWriter xml;
  private Node subject;

  /**
   * @param out left open
   */
  RdfXmlStream(OutputStream out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void start() {
    try {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("rdf", "RDF", RDF.getURI());
      for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
        xml.writeNamespace(prefix.getKey(), prefix.getValue());
      }
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /**
   * @param triple not before the last one in order of subject
   */
  @Override
  public void triple(Triple triple) {
    try {
      if (!triple.getSubject().equals(subject)) {
        endSubject();
        subject = triple.getSubject();
        xml.writeCharacters("\n  ");
        xml.writeStartElement("rdf", "Description", RDF.getURI());
        xml.writeAttribute("rdf", RDF.getURI(), "about", subject.getURI());
      }
      xml.writeCharacters("\n    ");
      startProperty(triple.getPredicate());
      writeObject(triple.getObject());
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void finish() {
    try {
      endSubject();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void startProperty(Node predicate) throws XMLStreamException {
    Matcher name = QNAME.matcher(predicate.getURI());
    if (!name.matches()) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          predicate.getURI(),
          "a property whose IRI does not end in an XML name; expected one for RDF/XML",
          "Export to another format");
    }
    String namespace = name.group(1);
    String declared =
        Prefixes.all().entrySet().stream()
            .filter(prefix -> prefix.getValue().equals(namespace))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    xml.writeStartElement(declared.isEmpty() ? "p" : declared, name.group(2), namespace);
    if (declared.isEmpty()) {
      xml.writeNamespace("p", namespace);
    }
  }

  private void writeObject(Node object) throws XMLStreamException {
    if (object.isURI()) {
      xml.writeAttribute("rdf", RDF.getURI(), "resource", object.getURI());
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      xml.writeAttribute("xml:lang", object.getLiteralLanguage());
    } else if (!object.getLiteralDatatypeURI().equals(XSD_STRING)) {
      xml.writeAttribute("rdf", RDF.getURI(), "datatype", object.getLiteralDatatypeURI());
    }
    writeText(object.getLiteralLexicalForm());
  }

  /** A carriage return must be a reference, or reading turns it into a line feed. */
  private void writeText(String text) throws XMLStreamException {
    String[] parts = text.split("\r", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13");
      }
      xml.writeCharacters(parts[i]);
    }
  }

  private void endSubject() throws XMLStreamException {
    if (subject != null) {
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }
  }

  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("XML could not be written: " + e.getMessage(), e);
  }
}

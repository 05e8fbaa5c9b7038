package org.detente.table;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GEXF 1.3: a directed graph whose edges last a year each. */
final class Gexf {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private Gexf() {}

  static void write(ActorGraph graph, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "directed");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("timeformat", "date");
    attributes(xml, "node", GraphFiles.OF_ACTOR, "string");
    attributes(xml, "edge", GraphFiles.COUNTS, "integer");
    xml.writeStartElement("nodes");
    for (Map.Entry<String, ActorGraph.Actor> actor : graph.actors().entrySet()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.getKey());
      xml.writeAttribute("label", actor.getValue().name());
      values(xml, GraphFiles.OF_ACTOR, GraphFiles.texts(actor.getValue()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement("edges");
    for (ActorGraph.Tie tie : graph.ties()) {
      edge(xml, tie);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, ActorGraph.Tie tie) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", tie.source() + "-" + tie.target() + "-" + tie.year());
    xml.writeAttribute("source", tie.source());
    xml.writeAttribute("target", tie.target());
    xml.writeAttribute("kind", Integer.toString(tie.year()));
    xml.writeAttribute("weight", Integer.toString(tie.events()));
    xml.writeAttribute("start", tie.year() + "-01-01");
    xml.writeAttribute("end", tie.year() + "-12-31");
    values(xml, GraphFiles.COUNTS, GraphFiles.counts(tie));
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml, String of, List<String> names, String type)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (String name : names) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", name);
      xml.writeAttribute("title", name);
      xml.writeAttribute("type", type);
    }
    xml.writeEndElement();
  }

  private static void values(XMLStreamWriter xml, List<String> names, List<?> values)
      throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (int i = 0; i < names.size(); i++) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", names.get(i));
      xml.writeAttribute("value", String.valueOf(values.get(i)));
    }
    xml.writeEndElement();
  }
}

package org.detente.table;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GraphML: a directed graph with one edge for each source, target and year. */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  static void write(ActorGraph graph, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    key(xml, "label", "node", "string");
    for (String name : GraphFiles.OF_ACTOR) {
      key(xml, name, "node", "string");
    }
    key(xml, "year", "edge", "int");
    for (String name : GraphFiles.COUNTS) {
      key(xml, name, "edge", "int");
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "who-acts-on-whom");
    xml.writeAttribute("edgedefault", "directed");
    for (Map.Entry<String, ActorGraph.Actor> actor : graph.actors().entrySet()) {
      xml.writeStartElement("node");
      xml.writeAttribute("id", actor.getKey());
      data(xml, "label", actor.getValue().name());
      List<String> texts = GraphFiles.texts(actor.getValue());
      for (int i = 0; i < texts.size(); i++) {
        data(xml, GraphFiles.OF_ACTOR.get(i), texts.get(i));
      }
      xml.writeEndElement();
    }
    for (ActorGraph.Tie tie : graph.ties()) {
      edge(xml, tie);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, ActorGraph.Tie tie) throws XMLStreamException {
    xml.writeStartElement("edge");
    xml.writeAttribute("id", tie.source() + "-" + tie.target() + "-" + tie.year());
    xml.writeAttribute("source", tie.source());
    xml.writeAttribute("target", tie.target());
    data(xml, "year", Integer.toString(tie.year()));
    List<Integer> counts = GraphFiles.counts(tie);
    for (int i = 0; i < counts.size(); i++) {
      data(xml, GraphFiles.COUNTS.get(i), counts.get(i).toString());
    }
    xml.writeEndElement();
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private static void data(XMLStreamWriter xml, String key, String text) throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}

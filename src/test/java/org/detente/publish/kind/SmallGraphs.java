package org.detente.publish.kind;

/** Graphs of a few made-up things, in Turtle and TriG without prefixes. */
final class SmallGraphs {

  static final String HOSTILE = "<script>alert(1)</script>";

  static final String ONTOLOGY =
      """
        det:Person rdfs:label "person"@en, "personne"@fr, "лицо"@ru .
        det:Post rdfs:label "post"@en, "poste"@fr .
        det:Meeting a det:EventType ; rdfs:label "meeting"@en, "réunion"@fr, "встреча"@ru .
        det:Demand a det:EventType ; rdfs:label "demand"@en, "demande"@fr .
        det:Suspension a det:EventType ; rdfs:label "suspension"@en, "suspension"@fr .
        det:Planned rdfs:label "planned"@en, "prévu"@fr .
        det:Suspended rdfs:label "suspended"@en .
        det:Differs rdfs:label "differs"@en .
        det:OutOfOffice rdfs:label "out of office"@en .
      """;

  static final String REFERENCE =
      """
        id:a-person a det:Person, det:Agent, foaf:Person ; skos:prefLabel "A Person"@en, "Une Personne"@fr,
            "Человек"@ru ; skos:altLabel "%s"@en ; det:misnomer "Parson"@en .
        id:b-person a det:Person, det:Agent ; skos:prefLabel "B Person"@en .
        id:envoy a det:Post ; skos:prefLabel "envoy"@en, "envoyé"@fr .
        id:secretary a det:Post ; skos:prefLabel "secretary"@en .
        id:pair a det:Counterparts ; det:between id:envoy, id:secretary .
        <id/tenure/1> a det:Tenure ; org:member id:a-person ; det:post id:envoy ;
            det:fromEarliest "2008-01-10"^^xsd:date ; det:fromLatest "2008-01-10"^^xsd:date ;
            det:fromEarliestDay 13888 ; det:fromLatestDay 13888 ;
            det:untilEarliest "2011-12-01"^^xsd:date ; det:untilLatest "2011-12-31"^^xsd:date ;
            det:untilEarliestDay 15309 ; det:untilLatestDay 15339 ;
            prov:wasDerivedFrom <reference#T1-1> .
        <id/tenure/2> a det:Tenure ; org:member id:b-person ; det:post id:secretary ;
            det:fromEarliest "2009-08-01"^^xsd:date ; det:fromLatest "2009-08-01"^^xsd:date ;
            det:fromEarliestDay 14457 ; det:fromLatestDay 14457 .
        <id/coverage/secretaries> a det:Coverage ; skos:prefLabel "secretaries"@en ;
            det:register id:secretary ; det:coverageFrom "1952-04-04"^^xsd:date ;
            det:coverageUntil "2024-10-01"^^xsd:date .
        <reference#T1-1> a det:Claim ; dcterms:identifier "T1" ; det:confidence 1.0 ;
            dcterms:source <https://example.org/decree> ; det:eventType det:Meeting ;
            det:modality det:Actual ; det:date "2008-01"^^edtf:edtf .
        <https://example.org/decree> dcterms:publisher id:gazette .
        id:gazette a det:Source ; skos:prefLabel "The Gazette"@en .
      """
          .formatted(HOSTILE);

  static final String EVENTS =
      """
      <event/demand-1> a det:Demand ; rdfs:label "demand: A Person, 2008-08"@en ;
          det:date "2008-08"^^edtf:edtf ; det:earliest "2008-08-02"^^xsd:date ;
          det:latest "2008-08-31"^^xsd:date ; det:earliestDay 14093 ; det:latestDay 14122 ;
          det:agent id:a-person ; det:articles 2 ; det:origins 1 ; det:course det:Happened ;
          det:attestedBy <article/paper-1#c-1>, <article/paper-2#c-1> ;
          det:roleValue <event/demand-1#v-1>, <event/demand-1#v-2> .
      <event/demand-1#v-1> a det:RoleValue ; det:role det:date ; det:preferred true ;
          det:literal "2008-08"^^edtf:edtf ; det:support 1 ; det:givenBy <article/paper-2#c-1> .
      <event/demand-1#v-2> a det:RoleValue ; det:role det:date ; det:preferred false ;
          det:literal "2008-09"^^edtf:edtf ; det:support 1 ; det:givenBy <article/paper-1#c-1> .
      <event/demand-2> a det:Demand ; rdfs:label "demand: A Person, 2008-08-03"@en ;
          det:date "2008-08-03"^^edtf:edtf ; det:earliest "2008-08-03"^^xsd:date ;
          det:latest "2008-08-03"^^xsd:date ; det:earliestDay 14094 ; det:latestDay 14094 ;
          det:agent id:a-person ; det:articles 1 ; det:origins 1 ; det:course det:Announced ;
          det:attestedBy <article/paper-1#c-2> ; det:deniedBy <article/paper-2#c-2> .
      <event/demand-1#situation> a det:Situation ; det:of id:envoy ; det:condition det:Suspended ;
          det:agent id:b-person ; det:began <event/demand-1> ; det:fromEarliest "2008-08-02"^^xsd:date ;
          det:fromLatest "2008-08-31"^^xsd:date ; det:fromEarliestDay 14093 ;
          det:fromLatestDay 14122 ; prov:wasDerivedFrom <article/paper-1#c-1> .
      <graph/events#standing-since--2008> a det:OpenStates ; det:period "2008"^^edtf:edtf ; det:standsSince <event/demand-1#situation> .
      <article/paper-1> det:carries <origin/paper-1> .
      <article/paper-2> det:carries <origin/paper-1> .
      <article/paper-1#k-1> a det:Check ; det:claim <article/paper-1#c-1> ; det:checkKind det:Gap ;
          det:claimedValue "P2Y"^^xsd:duration ; det:computedValue "P922D"^^xsd:duration ;
          det:verdict det:Differs .
      """;

  private SmallGraphs() {}

  /** An article with claims by a person: as many as asked for. */
  static String article(String id, int claims) {
    StringBuilder text = new StringBuilder("GRAPH <graph/article/%s> {\n".formatted(id));
    text.append(
        """
        <article/%s> a det:Article ; dcterms:title "Un titre"@fr ; dcterms:language "fr" ;
            dcterms:issued "2008-08-22"^^xsd:date ; dcterms:publisher id:paper ;
            det:issuedRule "metadata" ; dcterms:source <https://example.org/%s> .
        id:paper a det:Source ; rdfs:label "Le Papier" .
        """
            .formatted(id, id));
    for (int i = 1; i <= claims; i++) {
      text.append(
          """
          <article/%1$s#c-%2$d> a det:Claim ; det:confidence 0.9 ; det:eventType det:Demand ;
              det:agent id:a-person ; det:object <article/%1$s#m-1> ; det:modality det:Planned ;
              det:date "2008-08-%3$02d"^^edtf:edtf ; det:earliestDay %4$d ;
              det:quotation "Il <b>demande</b> %2$d."@fr ; det:flag det:OutOfOffice ;
              det:evidence <article/%1$s#e-%2$d> ; prov:wasDerivedFrom <article/%1$s> ;
              det:sentence <article/%1$s#p-%2$d> .
          <article/%1$s#p-%2$d> a det:Passage ; oa:hasSource <article/%1$s> ;
              det:outcome det:Yielded ; det:sourceStart %5$d ; det:sourceEnd %6$d .
          <article/%1$s#e-%2$d> oa:hasSelector <article/%1$s#q-%2$d> .
          <article/%1$s#q-%2$d> oa:exact "demande"@fr .
          """
              .formatted(id, i, i % 28 + 1, 14092 + i % 28, i * 100, i * 100 + 40));
    }
    return text.append(
            "<article/%1$s#m-1> a det:Mention ; oa:hasSource <article/%1$s> ;\n".formatted(id))
        .append("    rdfs:label \"le « bouclier »\"@fr .\n}\n")
        .toString();
  }
}

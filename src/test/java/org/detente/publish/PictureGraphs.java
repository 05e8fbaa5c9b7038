package org.detente.publish;

/** A few made-up things to draw: two meetings, a suspension and who tells of them. */
final class PictureGraphs {

  static final String TRIG =
      """
      @base <https://w3id.org/detente/> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix edtf: <http://id.loc.gov/datatypes/> .
      @prefix id: <https://w3id.org/detente/id/> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <graph/ontology> {
        det:Meeting a det:EventType ; rdfs:subClassOf det:Contact ; rdfs:label "meeting"@en, "réunion"@fr ;
            skos:relatedMatch <cameo#040> .
        det:Contact rdfs:label "contact"@en .
        det:Suspension a det:EventType ; rdfs:subClassOf det:InstitutionalEvent ; rdfs:label "suspension"@en .
        det:InstitutionalEvent rdfs:label "institutional event"@en .
        <cameo#040> skos:inScheme <cameo> ; skos:notation "040" .
      }
      <graph/reference> {
        id:nato a det:Organisation ; skos:prefLabel "NATO"@en .
        id:russia a det:State ; skos:prefLabel "Russia"@en, "Russie"@fr .
        id:paper a det:Source ; rdfs:label "The </script><script>alert(1)</script> Paper"@en ; det:mediaSide id:nato .
        id:council skos:prefLabel "Council"@en .
      }
      <graph/events> {
        <event/meeting-1> a det:Meeting ; rdfs:label "meeting: </script><script>alert(2)</script>"@en, "réunion 1"@fr ;
            det:course det:Happened ; det:earliest "2008-12-19"^^xsd:date ; det:latest "2008-12-19"^^xsd:date ;
            det:date "2008-12-19" ; det:articles 1 ; det:origins 1 ; det:agent id:nato, id:russia ; det:party id:nato ;
            det:attestedBy <article/a#c-1> .
        <event/meeting-2> a det:Meeting ; rdfs:label "=meeting, \\"2\\""@en ; det:course det:Announced ;
            det:earliest "2014-01-01"^^xsd:date ; det:latest "2014-12-31"^^xsd:date ; det:date "2014" ;
            det:articles 1 ; det:origins 1 ; det:agent id:russia ; det:target id:nato ; det:party id:russia ;
            det:attestedBy <article/b#c-1> .
        <event/suspension-1> a det:Suspension ; rdfs:label "suspension 1"@en ; det:course det:Happened ;
            det:articles 1 ; det:origins 1 ; det:agent id:nato ; det:party id:nato ; det:attestedBy <article/a#c-2> .
        <graph/events#of-nato--2008-12> a det:ActorEvents ; det:actor id:nato ; det:period "2008-12"^^edtf:edtf ; det:lists <event/meeting-1> .
        <graph/events#of-russia--2008-12> a det:ActorEvents ; det:actor id:russia ; det:period "2008-12"^^edtf:edtf ; det:lists <event/meeting-1> .
        <graph/events#of-nato--2014> a det:ActorEvents ; det:actor id:nato ; det:period "2014"^^edtf:edtf ; det:lists <event/meeting-2> .
        <graph/events#of-russia--2014> a det:ActorEvents ; det:actor id:russia ; det:period "2014"^^edtf:edtf ; det:lists <event/meeting-2> .
        <event/suspension-1#situation> a det:Situation ; det:of id:council ; det:condition det:Suspended ;
            det:agent id:nato ; det:fromEarliest "2008-08-19"^^xsd:date ; det:fromLatest "2008-08-19"^^xsd:date ;
            prov:wasDerivedFrom <article/a#c-2> .
      }
      <graph/article/a> {
        <article/a> a det:Article ; dcterms:title "A" ; dcterms:language "fr" ; dcterms:publisher id:paper ;
            det:earliest "2008-12-20"^^xsd:date ; det:latest "2008-12-20"^^xsd:date .
        <article/a#c-1> a det:Claim ; det:eventType det:Meeting ; prov:wasDerivedFrom <article/a> ; det:party id:nato ;
            det:earliest "2008-12-19"^^xsd:date ; det:latest "2008-12-19"^^xsd:date ; det:quotation "Ils se sont réunis."@fr .
        <article/a#c-2> a det:Claim ; det:eventType det:Suspension ; prov:wasDerivedFrom <article/a> .
      }
      <graph/article/b> {
        <article/b> a det:Article ; dcterms:title "B" ; dcterms:language "ru" ; dcterms:publisher id:gazeta .
        <article/b#c-1> a det:Claim ; det:eventType det:Meeting ; prov:wasDerivedFrom <article/b> ;
            det:earliest "2014-01-01"^^xsd:date ; det:latest "2014-12-31"^^xsd:date .
      }
      <graph/about> { <graph/about#dataset> dcterms:issued "2026-03-01"^^xsd:date ; dcterms:publisher <graph/about#contributors> . }
      """;

  private PictureGraphs() {}
}

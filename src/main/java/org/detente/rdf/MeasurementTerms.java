package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** Terms of the Data Quality Vocabulary and the Data Cube, and ours for what is measured. */
final class MeasurementTerms {

  static final String DQV = "http://www.w3.org/ns/dqv#";
  static final String QB = "http://purl.org/linked-data/cube#";

  static final IRI QUALITY_MEASUREMENT = Terms.iri(DQV + "QualityMeasurement");
  static final IRI QUALITY_MEASUREMENT_DATASET = Terms.iri(DQV + "QualityMeasurementDataset");
  static final IRI COMPUTED_ON = Terms.iri(DQV + "computedOn");
  static final IRI IS_MEASUREMENT_OF = Terms.iri(DQV + "isMeasurementOf");
  static final IRI VALUE = Terms.iri(DQV + "value");
  static final IRI METRIC = Terms.iri(DQV + "Metric");
  static final IRI EXPECTED_DATA_TYPE = Terms.iri(DQV + "expectedDataType");

  static final IRI DATA_SET = Terms.iri(QB + "DataSet");
  static final IRI IN_DATA_SET = Terms.iri(QB + "dataSet");
  static final IRI OBSERVATION = Terms.iri(QB + "Observation");
  static final IRI STRUCTURE = Terms.iri(QB + "structure");
  static final IRI STRUCTURE_DEFINITION = Terms.iri(QB + "DataStructureDefinition");
  static final IRI COMPONENT = Terms.iri(QB + "component");
  static final IRI COMPONENT_SPECIFICATION = Terms.iri(QB + "ComponentSpecification");
  static final IRI DIMENSION = Terms.iri(QB + "dimension");
  static final IRI MEASURE = Terms.iri(QB + "measure");
  static final IRI ATTRIBUTE = Terms.iri(QB + "attribute");
  static final IRI DIMENSION_PROPERTY = Terms.iri(QB + "DimensionProperty");
  static final IRI MEASURE_PROPERTY = Terms.iri(QB + "MeasureProperty");
  static final IRI ATTRIBUTE_PROPERTY = Terms.iri(QB + "AttributeProperty");

  private MeasurementTerms() {}

  /** The individual of a depth. */
  static IRI of(Measurement.Depth depth) {
    return switch (depth) {
      case DETECTED -> DetValues.DETECTED_DEPTH;
      case WHO -> DetValues.WHO_DEPTH;
      case FULL -> DetValues.FULL_DEPTH;
      case COMPLETE -> DetValues.COMPLETE_DEPTH;
    };
  }

  /** The individual of a metric. */
  static IRI of(Measurement.Metric metric) {
    return switch (metric) {
      case ARTICLES -> DetValues.ARTICLE_COUNT;
      case GOLD -> DetValues.GOLD_COUNT;
      case CORE -> DetValues.CORE_COUNT;
      case PREDICTED -> DetValues.PREDICTED_COUNT;
      case PRECISION -> DetValues.PRECISION;
      case CORE_RECALL -> DetValues.CORE_RECALL;
      case RECALL -> DetValues.RECALL;
      case F1 -> DetValues.F_MEASURE;
      case DATES_RIGHT -> DetValues.DATES_RIGHT;
      case CALIBRATION_ERROR -> DetValues.CALIBRATION_ERROR;
    };
  }
}

package org.detente.cli;

import java.net.URI;
import org.detente.publish.page.Addresses;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The public address of a site. */
final class SiteConverter implements ITypeConverter<URI> {

  /** Takes an http or https address that ends in a slash. */
  @Override
  public URI convert(String text) {
    try {
      return new Addresses(URI.create(text)).base();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + text + "' is no http or https address that ends in a slash");
    }
  }
}
